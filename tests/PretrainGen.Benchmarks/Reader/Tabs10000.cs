namespace PretrainGen.Benchmarks.Reader;

/// <summary>A table of tabs, 10,000 rows.</summary>
public readonly struct Tabs10000 : IReaderInput
{
    public static string Text { get; } = SyntheticText.Plain(10000, '\t');

    public static char Delimiter => '\t';
}
