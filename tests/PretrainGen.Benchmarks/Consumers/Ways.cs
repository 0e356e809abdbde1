namespace PretrainGen.Benchmarks.Consumers;

/// <summary>The ways to find the row of a name.</summary>
internal static class Ways
{
    /// <summary>The generated table.</summary>
    public const string PretrainGen = nameof(PretrainGen);

    /// <summary>The code of the generated table as plain sources, without a generator.</summary>
    public const string Emitted = nameof(Emitted);

    /// <summary>A file, CsvHelper and a FrozenDictionary.</summary>
    public const string CsvHelper = nameof(CsvHelper);

    /// <summary>A file, Sylvan.Data.Csv and a FrozenDictionary.</summary>
    public const string Sylvan = nameof(Sylvan);

    /// <summary>An array of records and a dictionary.</summary>
    public const string RecordArray = nameof(RecordArray);

    /// <summary>A list of objects that is searched from its beginning.</summary>
    public const string StaticList = nameof(StaticList);

    /// <summary>No table at all.</summary>
    public const string Nothing = nameof(Nothing);

    /// <summary>The file of <c>Program/</c> that looks a name up in this way.</summary>
    public static string FileOf(string way) => (way == Emitted ? PretrainGen : way) + ".cs";
}
