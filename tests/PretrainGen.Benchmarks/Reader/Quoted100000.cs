namespace PretrainGen.Benchmarks.Reader;

/// <summary>A table with many quotes, 100,000 rows.</summary>
public readonly struct Quoted100000 : IReaderInput
{
    public static string Text { get; } = SyntheticText.Quoted(100000);

    public static char Delimiter => ',';
}
