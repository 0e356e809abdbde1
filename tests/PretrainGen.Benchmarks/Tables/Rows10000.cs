namespace PretrainGen.Benchmarks.Tables;

/// <summary>A table as large as generated code gets in practice.</summary>
public readonly struct Rows10000 : ITable
{
    public static int Count => TenThousandTable.Count;

    public static int CategoryCount => Enum.GetValues<TenThousandFamily>().Length;

    public static string Name(int row) => TenThousandTable.All[row].Name;

    public static bool Has(string name) => TenThousandTable.TryGet(name, out _);

    public static bool Has(ReadOnlySpan<char> name) => TenThousandTable.TryGet(name, out _);

    public static bool HasUtf8(ReadOnlySpan<byte> name) => TenThousandTable.TryGet(name, out _);

    public static bool HasIgnoringCase(string name) => TenThousandTable.TryGet(name, StringComparison.OrdinalIgnoreCase, out _);

    public static int Year(int key) => TenThousandTable.Get((TenThousand)key).Year;

    public static string Member(int row) => TenThousandTable.All[row].Key.ToString();

    public static bool IsMember(string member) => Enum.TryParse<TenThousand>(member, out _);

    public static string? UniqueText(int row) => TenThousandTable.All[row].Code;

    public static bool HasUniqueText(string value) => TenThousandTable.TryGetByCode(value, out _);

    public static int Category(int row) => (int)TenThousandTable.All[row].Family;

    public static int CountWhere(int category) => TenThousandTable.WhereFamily((TenThousandFamily)category).Count;
}
