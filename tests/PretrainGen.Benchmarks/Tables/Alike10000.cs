namespace PretrainGen.Benchmarks.Tables;

/// <summary>A table whose names are hard to tell apart.</summary>
public readonly struct Alike10000 : ITable
{
    public static int Count => AlikeTable.Count;

    public static int CategoryCount => Enum.GetValues<AlikeFamily>().Length;

    public static string Name(int row) => AlikeTable.All[row].Name;

    public static bool Has(string name) => AlikeTable.TryGet(name, out _);

    public static bool Has(ReadOnlySpan<char> name) => AlikeTable.TryGet(name, out _);

    public static bool HasUtf8(ReadOnlySpan<byte> name) => AlikeTable.TryGetUtf8(name, out _);

    public static bool HasIgnoringCase(string name) => AlikeTable.TryGet(name, StringComparison.OrdinalIgnoreCase, out _);

    public static int Year(int key) => AlikeTable.Get((Alike)key).Year;

    public static string Member(int row) => AlikeTable.All[row].Key.ToString();

    public static bool IsMember(string member) => Enum.TryParse<Alike>(member, out _);

    public static string? UniqueText(int row) => AlikeTable.All[row].Code;

    public static bool HasUniqueText(string value) => AlikeTable.TryGetByCode(value, out _);

    public static int Category(int row) => (int)AlikeTable.All[row].Family;

    public static int CountWhere(int category) => AlikeTable.WhereFamily((AlikeFamily)category).Length;
}
