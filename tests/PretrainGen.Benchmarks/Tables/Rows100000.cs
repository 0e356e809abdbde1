namespace PretrainGen.Benchmarks.Tables;

/// <summary>
/// A table that is ten times as large as most get. Only built with <c>-p:LargeTable=true</c>, because the compiler takes a while for it.
/// </summary>
public readonly struct Rows100000 : ITable
{
    public static int Count => HundredThousandTable.Count;

    public static int CategoryCount => Enum.GetValues<HundredThousandFamily>().Length;

    public static string Name(int row) => HundredThousandTable.All[row].Name;

    public static bool Has(string name) => HundredThousandTable.TryGet(name, out _);

    public static bool Has(ReadOnlySpan<char> name) => HundredThousandTable.TryGet(name, out _);

    public static bool HasUtf8(ReadOnlySpan<byte> name) => HundredThousandTable.TryGet(name, out _);

    public static bool HasIgnoringCase(string name) => HundredThousandTable.TryGet(name, StringComparison.OrdinalIgnoreCase, out _);

    public static int Year(int key) => HundredThousandTable.Get((HundredThousand)key).Year;

    public static string Member(int row) => HundredThousandTable.All[row].Key.ToString();

    public static bool IsMember(string member) => Enum.TryParse<HundredThousand>(member, out _);

    public static string? UniqueText(int row) => HundredThousandTable.All[row].Code;

    public static bool HasUniqueText(string value) => HundredThousandTable.TryGetByCode(value, out _);

    public static int Category(int row) => (int)HundredThousandTable.All[row].Family;

    public static int CountWhere(int category) => HundredThousandTable.WhereFamily((HundredThousandFamily)category).Count;
}
