namespace PretrainGen.Generator.Tests.Tables.Oracles;

/// <summary>Compares our reading of the corpus with another reader's.</summary>
internal static class DelimitedOracle
{
    /// <summary>Every file whose quoting is sound, so that there is one way to read it.</summary>
    public static List<CorpusFile> Files()
    {
        var files = Corpus.DelimitedFiles("models", "frictionless", "conformance", "scale", "incidents")
            .Where(file => !file.Verdict.StartsWith("malformed", StringComparison.Ordinal))
            .ToList();
        Assert.Equal(250, files.Count);
        return files;
    }

    /// <summary>The records are the same, but for blank lines, which others may take for records.</summary>
    public static void AssertSame(IEnumerable<string[]> expected, CorpusFile file)
    {
        var actual = Reading.RawRecords(Corpus.ReadText(file.Path), file.Dialect);

        Assert.Equal(expected.Where(IsNotBlank), actual.Where(IsNotBlank));
    }

    private static bool IsNotBlank(string[] record) => record.Length != 1 || record[0].Trim(' ').Length > 0;
}
