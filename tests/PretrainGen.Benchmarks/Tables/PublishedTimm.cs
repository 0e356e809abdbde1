namespace PretrainGen.Benchmarks.Tables;

/// <summary>
/// The models of timm as published in May 2023: 1,002 names of 10 to 54 characters, many of which begin or end alike. Only built with
/// <c>-p:PublishedTables=</c> and the folder that it is in.
/// </summary>
public readonly struct PublishedTimm : INamedTable
{
    public static int Count => TimmTable.Count;

    public static string Name(int row) => TimmTable.All[row].Name;

    public static bool Has(string name) => TimmTable.TryGet(name, out _);

    public static bool Has(ReadOnlySpan<char> name) => TimmTable.TryGet(name, out _);

    public static bool HasUtf8(ReadOnlySpan<byte> name) => TimmTable.TryGet(name, out _);

    public static bool HasIgnoringCase(string name) => TimmTable.TryGet(name, StringComparison.OrdinalIgnoreCase, out _);
}
