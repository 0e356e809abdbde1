namespace PretrainGen.Benchmarks.Reader;

/// <summary>A table of tabs, 100,000 rows.</summary>
public readonly struct Tabs100000 : IReaderInput
{
    public static string Text { get; } = SyntheticText.Plain(100000, '\t');

    public static char Delimiter => '\t';
}
