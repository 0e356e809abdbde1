using Sylvan.Data.Csv;

namespace PretrainGen.Generator.Tests.Tables.Oracles;

public class SylvanTests
{
    [Fact]
    public void Reads_the_same_cells()
    {
        var files = DelimitedOracle.Files();

        Assert.All(files, file => DelimitedOracle.AssertSame(Read(file), file));
    }

    private static List<string[]> Read(CorpusFile file)
    {
        var options = new CsvDataReaderOptions { HasHeaders = false, Delimiter = file.Dialect.Delimiter, BufferSize = 1 << 20, Comment = '\uFFFF' };
        using var text = new StringReader(Corpus.ReadText(file.Path).TrimStart('\uFEFF'));
        using var reader = CsvDataReader.Create(text, options);
        var records = new List<string[]>();
        while (reader.Read())
            records.Add([.. Enumerable.Range(0, reader.RowFieldCount).Select(reader.GetString)]);
        return records;
    }
}
