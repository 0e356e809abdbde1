namespace PretrainGen.Benchmarks.Reader;

/// <summary>A table of commas, 100,000 rows.</summary>
public readonly struct Plain100000 : IReaderInput
{
    public static string Text { get; } = SyntheticText.Plain(100000, ',');

    public static char Delimiter => ',';
}
