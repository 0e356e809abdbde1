namespace PretrainGen.Benchmarks.Tables;

/// <summary>The catalogue of this repository.</summary>
public readonly struct Rows37 : ITable
{
    public static int Count => ModelTable.Count;

    public static int CategoryCount => Enum.GetValues<ModelDomain>().Length;

    public static string Name(int row) => ModelTable.All[row].Name;

    public static bool Has(string name) => ModelTable.TryGet(name, out _);

    public static bool Has(ReadOnlySpan<char> name) => ModelTable.TryGet(name, out _);

    public static bool HasUtf8(ReadOnlySpan<byte> name) => ModelTable.TryGet(name, out _);

    public static bool HasIgnoringCase(string name) => ModelTable.TryGet(name, StringComparison.OrdinalIgnoreCase, out _);

    public static int Year(int key) => ModelTable.Get((Model)key).Year ?? 0;

    public static string Member(int row) => ModelTable.All[row].Key.ToString();

    public static bool IsMember(string member) => Enum.TryParse<Model>(member, out _);

    public static string? UniqueText(int row) => ModelTable.All[row].ArxivId;

    public static bool HasUniqueText(string value) => ModelTable.TryGetByArxivId(value, out _);

    public static int Category(int row) => (int)ModelTable.All[row].Domain;

    public static int CountWhere(int category) => ModelTable.WhereDomain((ModelDomain)category).Count;

    public static int Switch(string name) => NameSwitch.Model(name);
}
