using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PretrainGen.Generator.Tests.Survey;

/// <summary><c>data/survey/pretraining-survey.md</c>, read by a library, so that the data is judged without our own reader.</summary>
internal static class SurveyFile
{
    /// <summary>What the headings of the third level stand for; supervised models have none and are all of computer vision.</summary>
    private static readonly Dictionary<string, string> Domains = new(StringComparer.Ordinal)
    {
        [""] = "CV",
        ["CV领域"] = "CV",
        ["NLP领域"] = "NLP",
        ["Speech领域"] = "Speech",
        ["多模态"] = "Multimodal",
    };

    /// <summary>The tables with the texts of the headings above them.</summary>
    public static IReadOnlyList<(string Section, string Subsection, IReadOnlyList<string[]> Rows)> Tables { get; } = [.. ReadTables()];

    public static IReadOnlyList<SurveyRow> Rows { get; } = [.. Tables.SelectMany(table => RowsOf(table.Section, table.Subsection, table.Rows))];

    private static IEnumerable<(string Section, string Subsection, IReadOnlyList<string[]> Rows)> ReadTables()
    {
        var text = File.ReadAllText(RepositoryRoot.Combine("data", "survey", "pretraining-survey.md"));
        var (section, subsection) = ("", "");
        foreach (var block in Markdown.Parse(text, new MarkdownPipelineBuilder().UsePipeTables().Build()))
        {
            if (block is HeadingBlock { Level: 2 } heading)
                (section, subsection) = (TextOf(heading), "");
            else if (block is HeadingBlock { Level: 3 } subheading)
                subsection = TextOf(subheading);
            else if (block is Table table)
                yield return (section, subsection, [.. table.Cast<TableRow>().Select(row => row.Cast<TableCell>().Select(cell => TextOf(cell)).ToArray())]);
        }
    }

    private static IEnumerable<SurveyRow> RowsOf(string section, string subsection, IReadOnlyList<string[]> rows)
    {
        var header = rows[0];
        foreach (var row in rows.Skip(1))
        {
            yield return new SurveyRow(
                section, Domains[subsection], Cell("模型"), Cell("模态"), Cell("时间"), Cell("方法"), Cell("类别"), Cell("论文"));

            string Cell(string column) => Array.IndexOf(header, column) is >= 0 and var index ? row[index] : "";
        }
    }

    private static string TextOf(Block block) => string.Concat(
        from inline in (block is LeafBlock { Inline: { } content } ? content : (MarkdownObject)block).Descendants<LiteralInline>()
        select inline.Content.ToString());
}
