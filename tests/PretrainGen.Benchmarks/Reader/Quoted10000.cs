namespace PretrainGen.Benchmarks.Reader;

/// <summary>A table with many quotes, 10,000 rows.</summary>
public readonly struct Quoted10000 : IReaderInput
{
    public static string Text { get; } = SyntheticText.Quoted(10000);

    public static char Delimiter => ',';
}
