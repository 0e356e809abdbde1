namespace PretrainGen.Benchmarks.Consumers;

/// <summary>The ways of finding the row of a name, each a file of <c>Program/</c>.</summary>
internal static class Ways
{
    /// <summary>The generated table.</summary>
    public const string PretrainGen = nameof(PretrainGen);

    /// <summary>The code of the generated table as a plain source.</summary>
    public const string Emitted = nameof(Emitted);

    /// <summary>A file, CsvHelper and a FrozenDictionary.</summary>
    public const string CsvHelper = nameof(CsvHelper);

    /// <summary>A file, Sylvan.Data.Csv and a FrozenDictionary.</summary>
    public const string Sylvan = nameof(Sylvan);

    /// <summary>An array of records and a dictionary.</summary>
    public const string RecordArray = nameof(RecordArray);

    /// <summary>A list of objects that is looked through.</summary>
    public const string StaticList = nameof(StaticList);

    /// <summary>No table at all.</summary>
    public const string Nothing = nameof(Nothing);
}
