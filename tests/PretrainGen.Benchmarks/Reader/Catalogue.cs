namespace PretrainGen.Benchmarks.Reader;

/// <summary>The catalogue of this repository, 37 rows.</summary>
public readonly struct Catalogue : IReaderInput
{
    public static string Text { get; } = Read();

    public static char Delimiter => ',';

    private static string Read()
    {
        using var reader = new StreamReader(typeof(Catalogue).Assembly.GetManifestResourceStream("models.csv")!);
        return reader.ReadToEnd();
    }
}
