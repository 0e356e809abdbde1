namespace PretrainGen.Benchmarks.Reader;

/// <summary>A table of commas, 10,000 rows.</summary>
public readonly struct Plain10000 : IReaderInput
{
    public static string Text { get; } = SyntheticText.Plain(10000, ',');

    public static char Delimiter => ',';
}
