namespace PretrainGen.Benchmarks.Reader;

/// <summary>A delimited text in memory.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Delimiter">What separates its cells.</param>
internal sealed record ReaderText(string Text, char Delimiter)
{
    /// <summary>A published table of eleven columns, in the folder of corpora that may lie beside the repository.</summary>
    private const string Storms = "shared/corpus/scale/noaa/StormEvents_locations-ftp_v1.0_d2014_c20170718.csv";

    /// <summary>The inputs that there are on this machine.</summary>
    public static IEnumerable<ReaderInput> Available =>
        Enum.GetValues<ReaderInput>().Where(input => input != ReaderInput.Storms || FindStorms() is not null);

    /// <summary>Reads or writes the text of an input.</summary>
    public static ReaderText Of(ReaderInput input) => input switch
    {
        ReaderInput.Catalogue => new(ReadCatalogue(), ','),
        ReaderInput.Plain10000 => new(SyntheticText.Plain(10_000, ','), ','),
        ReaderInput.Plain100000 => new(SyntheticText.Plain(100_000, ','), ','),
        ReaderInput.Quoted10000 => new(SyntheticText.Quoted(10_000), ','),
        ReaderInput.Quoted100000 => new(SyntheticText.Quoted(100_000), ','),
        ReaderInput.Tabs10000 => new(SyntheticText.Plain(10_000, '\t'), '\t'),
        ReaderInput.Tabs100000 => new(SyntheticText.Plain(100_000, '\t'), '\t'),
        ReaderInput.Storms => new(File.ReadAllText(FindStorms() ?? throw new FileNotFoundException($"{Storms} is missing.")), ','),
        _ => throw new ArgumentOutOfRangeException(nameof(input), input, "There is no such text."),
    };

    private static string ReadCatalogue()
    {
        using var reader = new StreamReader(typeof(ReaderText).Assembly.GetManifestResourceStream("models.csv")!);
        return reader.ReadToEnd();
    }

    private static string? FindStorms()
    {
        for (var directory = AppContext.BaseDirectory; directory is not null; directory = Path.GetDirectoryName(directory))
        {
            if (Path.Combine(directory, Storms) is var path && File.Exists(path))
                return path;
        }

        return null;
    }
}
