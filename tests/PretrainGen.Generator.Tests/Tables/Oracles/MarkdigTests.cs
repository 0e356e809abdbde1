using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PretrainGen.Generator.Tests.Tables.Oracles;

public partial class MarkdigTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables(new PipeTableOptions { UseHeaderForColumnCount = true })
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseAutoLinks()
        .UseFootnotes()
        .UseYamlFrontMatter()
        .Build();

    [Fact]
    public void Reads_the_same_cells_and_links()
    {
        var files = Corpus.Files("models/md", ".md");

        Assert.Equal(15, files.Count);
        Assert.Equal(3_573, files.Sum(file => AssertSame(Corpus.ReadText(file))));
    }

    [Fact]
    public void Takes_no_lone_pipe_for_a_header() => AssertSame("|\n|---|\n| 1 |\n");

    private static int AssertSame(string text)
    {
        var actual = Reading.Markdown(text).Tables.SelectMany((table, t) => table.Rows.Select(row => row.Cells).Prepend(table.Header)
            .SelectMany((cells, r) => cells.Select((cell, c) => Line(t, r, c, cell.Text, cell.Link)))).ToList();
        var expected = global::Markdig.Markdown.Parse(text, Pipeline).Descendants<Table>().SelectMany((table, t) => table.OfType<TableRow>()
            .SelectMany((row, r) => row.OfType<TableCell>().Select((cell, c) => Line(t, r, c, TextOf(cell), LinkOf(cell)))));

        Assert.Equal(expected, actual);
        return actual.Count;
    }

    private static string Line(int table, int row, int column, string text, string? link) =>
        $"{table}/{row}/{column}: {Blanks().Replace(text, " ").Trim()} -> {link}";

    private static string TextOf(TableCell cell) => string.Concat(cell.OfType<LeafBlock>().Select(block => TextOf(block.Inline)));

    private static string TextOf(Inline? inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        AutolinkInline link => link.Url,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        HtmlInline tag => tag.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) ? " " : "",
        FootnoteLink => "",
        LineBreakInline => " ",
        ContainerInline container => string.Concat(container.Select(TextOf)),
        _ => "",
    };

    private static string? LinkOf(TableCell cell) => cell.Descendants<Inline>()
        .Select(inline => inline is LinkInline { IsImage: false } link ? link.Url : inline is AutolinkInline address ? address.Url : null)
        .FirstOrDefault(url => url is not null);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
