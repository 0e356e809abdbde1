using PretrainGen.Benchmarks.Bars;

namespace PretrainGen.Benchmarks.Tables;

/// <summary>
/// A table made to be hard: its names are long, begin and end alike, and differ in a digit or two. It is measured, but has no bar.
/// </summary>
[NoBar]
public readonly struct Alike10000 : INamedTable
{
    public static int Count => AlikeTable.Count;

    public static string Name(int row) => AlikeTable.All[row].Name;

    public static bool Has(string name) => AlikeTable.TryGet(name, out _);

    public static bool Has(ReadOnlySpan<char> name) => AlikeTable.TryGet(name, out _);

    public static bool HasUtf8(ReadOnlySpan<byte> name) => AlikeTable.TryGet(name, out _);

    public static bool HasIgnoringCase(string name) => AlikeTable.TryGet(name, StringComparison.OrdinalIgnoreCase, out _);
}
