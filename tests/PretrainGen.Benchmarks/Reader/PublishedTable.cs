namespace PretrainGen.Benchmarks.Reader;

/// <summary>A published table, from the folder of corpora that may lie beside the repository: 53,974 places of storms, eleven columns.</summary>
public readonly struct PublishedTable : IReaderInput
{
    private const string Path = "shared/corpus/scale/noaa/StormEvents_locations-ftp_v1.0_d2014_c20170718.csv";

    public static string Text { get; } = Find();

    public static char Delimiter => ',';

    private static string Find()
    {
        for (var directory = AppContext.BaseDirectory; directory is not null; directory = System.IO.Path.GetDirectoryName(directory))
        {
            if (File.Exists(System.IO.Path.Combine(directory, Path)))
                return File.ReadAllText(System.IO.Path.Combine(directory, Path));
        }

        throw new FileNotFoundException($"There is no {Path} beside the repository.");
    }
}
