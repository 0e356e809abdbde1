using CsvHelper;

namespace PretrainGen.Generator.Tests.Tables.Oracles;

public class CsvHelperTests
{
    [Fact]
    public void Reads_the_same_cells()
    {
        var files = DelimitedOracle.Files();

        Assert.All(files, file => DelimitedOracle.AssertSame(Read(file), file));
    }

    private static List<string[]> Read(CorpusFile file)
    {
        var options = new CsvReaderOptions { HasHeader = false, Separator = file.Dialect.Delimiter, FieldCountMismatch = CsvFieldCountHandling.Allow };
        using var reader = CsvReader.FromText(Corpus.ReadText(file.Path).TrimStart('\uFEFF'), options);
        var records = new List<string[]>();
        while (reader.Read())
            records.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return records;
    }
}
