namespace PretrainGen.Benchmarks.Tables;

/// <summary>A table of the size of a model zoo.</summary>
public readonly struct Rows1000 : ITable
{
    public static int Count => ThousandTable.Count;

    public static int CategoryCount => Enum.GetValues<ThousandFamily>().Length;

    public static string Name(int row) => ThousandTable.All[row].Name;

    public static bool Has(string name) => ThousandTable.TryGet(name, out _);

    public static bool Has(ReadOnlySpan<char> name) => ThousandTable.TryGet(name, out _);

    public static bool HasUtf8(ReadOnlySpan<byte> name) => ThousandTable.TryGet(name, out _);

    public static bool HasIgnoringCase(string name) => ThousandTable.TryGet(name, StringComparison.OrdinalIgnoreCase, out _);

    public static int Year(int key) => ThousandTable.Get((Thousand)key).Year;

    public static string Member(int row) => ThousandTable.All[row].Key.ToString();

    public static bool IsMember(string member) => Enum.TryParse<Thousand>(member, out _);

    public static string? UniqueText(int row) => ThousandTable.All[row].Code;

    public static bool HasUniqueText(string value) => ThousandTable.TryGetByCode(value, out _);

    public static int Category(int row) => (int)ThousandTable.All[row].Family;

    public static int CountWhere(int category) => ThousandTable.WhereFamily((ThousandFamily)category).Count;

    public static int Switch(string name) => NameSwitch.Thousand(name);
}
