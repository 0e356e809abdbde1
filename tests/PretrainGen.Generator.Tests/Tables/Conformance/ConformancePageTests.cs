using System.Globalization;
using PretrainGen.Generator.Tests.Schema;

namespace PretrainGen.Generator.Tests.Tables.Conformance;

/// <summary>The page of conformance lists every comparison with what others expect, as it comes out now. <c>PRETRAINGEN_ACCEPT=1</c> writes it.</summary>
public class ConformancePageTests
{
    private static readonly string Page = RepositoryRoot.Combine("tests", "PretrainGen.Generator.Tests", "CONFORMANCE.md");

    [Fact]
    public void The_page_lists_every_comparison()
    {
        ConformanceLine[] lines =
        [
            .. CsvSpectrumTests.Lines(), .. CsvTestDataTests.Lines(), .. CommonsCsvTests.Lines(), .. PapaParseTests.Lines(), .. GfmTests.Lines(), .. OtherReadersTests.Lines(),
            .. CorpusVerdictTests.Lines(), .. CorpusSchemaTests.Lines(), .. CorpusSchemaTests.PackageLines("frictionless"), .. CorpusSchemaTests.PackageLines("conformance"),
        ];
        var written = Write(lines);

        Assert.All(lines, line => Assert.True(line.Agrees || line.Reason is not null, line.ToString()));
        if (Environment.GetEnvironmentVariable("PRETRAINGEN_ACCEPT") == "1")
            File.WriteAllText(Page, written);
        Assert.Equal(written, File.ReadAllText(Page));
    }

    private static string Write(ConformanceLine[] lines) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        # Conformance

        What the readers make of the files that other readers are tested with: CSV, GitHub's Markdown, Frictionless schemas and data packages. The files are no part of this
        repository; `ConformancePageTests` compares them where they lie beside it, and holds this page to what comes out.

        {lines.Length} comparisons: {lines.Count(line => line.Agrees)} agree, {lines.Count(line => !line.Agrees)} differ for a reason.

        | suite | agree | differ |
        |---|--:|--:|
        {string.Join('\n', lines.GroupBy(line => line.Suite).Select(suite => string.Create(CultureInfo.InvariantCulture, $"| {suite.Key} | {suite.Count(line => line.Agrees)} | {suite.Count(line => !line.Agrees)} |")))}

        ## Differences

        | expected by | of | outcome |
        |---|---|---|
        {string.Join('\n', lines.Where(line => !line.Agrees))}

        ## Agreements

        | expected by | of | outcome |
        |---|---|---|
        {string.Join('\n', lines.Where(line => line.Agrees))}

        """).ReplaceLineEndings("\n");
}
