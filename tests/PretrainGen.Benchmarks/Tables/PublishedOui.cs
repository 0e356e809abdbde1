namespace PretrainGen.Benchmarks.Tables;

/// <summary>
/// The manufacturers of network cards: 30,082 names of six hexadecimal digits. Only built with <c>-p:PublishedTables=</c> and the folder
/// that it is in.
/// </summary>
public readonly struct PublishedOui : INamedTable
{
    public static int Count => OuiTable.Count;

    public static string Name(int row) => OuiTable.All[row].Name;

    public static bool Has(string name) => OuiTable.TryGet(name, out _);

    public static bool Has(ReadOnlySpan<char> name) => OuiTable.TryGet(name, out _);

    public static bool HasUtf8(ReadOnlySpan<byte> name) => OuiTable.TryGet(name, out _);

    public static bool HasIgnoringCase(string name) => OuiTable.TryGet(name, StringComparison.OrdinalIgnoreCase, out _);
}
