using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Docs;

/// <summary>A Markdown file of the repository, taken apart so that tests can hold it to the product.</summary>
internal sealed partial class MarkdownPage
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    private readonly MarkdownDocument _document;

    /// <summary>Reads a file of the repository.</summary>
    public MarkdownPage(string name)
    {
        Text = File.ReadAllText(RepositoryRoot.Combine(name));
        _document = Markdown.Parse(Text, Pipeline);
    }

    public static MarkdownPage English { get; } = new("README.md");

    public static MarkdownPage Chinese { get; } = new("README.zh-CN.md");

    /// <summary>A page in the folder of documents.</summary>
    public static MarkdownPage Document(string name) => new(Path.Combine("generator", "docs", name));

    public string Text { get; }

    /// <summary>The levels of the headings from top to bottom.</summary>
    public IReadOnlyList<int> HeadingLevels => [.. _document.Descendants<HeadingBlock>().Select(heading => heading.Level)];

    /// <summary>What links can follow after a <c>#</c>: the headings in lower case, with hyphens for spaces and without punctuation, as GitHub has them.</summary>
    public IEnumerable<string> Anchors =>
        from heading in _document.Descendants<HeadingBlock>()
        let text = string.Concat(heading.Inline?.Descendants().Select(TextOf) ?? [])
        select string.Concat(text.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    /// <summary>All fenced code.</summary>
    public IReadOnlyList<(string Language, string Text)> CodeBlocks =>
        [.. _document.Descendants<FencedCodeBlock>().Select(block => (block.Info ?? "", block.Lines.ToString()))];

    /// <summary>The page from top to bottom, without running text and tables: headings, names of files in lines of their own, and fenced code.</summary>
    public IEnumerable<MarkdownPart> Outline =>
        from block in _document
        let part = block switch
        {
            HeadingBlock heading => new MarkdownPart(MarkdownPartKind.Heading, string.Concat(heading.Inline?.Descendants().Select(TextOf) ?? [])),
            ParagraphBlock { Inline: { FirstChild: CodeInline { NextSibling: null } name } } => new MarkdownPart(MarkdownPartKind.FileName, name.Content),
            FencedCodeBlock code => new MarkdownPart(MarkdownPartKind.Code, code.Lines.ToString(), code.Info ?? ""),
            _ => null,
        }
        where part is not null
        select part;

    /// <summary>All code in running text and tables.</summary>
    public IReadOnlyList<string> CodeSpans => SpansIn(_document);

    /// <summary>All words in code, in blocks of JSON as well.</summary>
    public IReadOnlySet<string> CodeWords =>
        CodeSpans.Concat(CodeIn("json")).SelectMany(code => Words().Matches(code)).Select(word => word.Value).ToHashSet();

    /// <summary>All tables as rows of cells, without their headers.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<MarkdownCell>>> Tables => [.. _document.Descendants<Table>().Select(RowsOf)];

    /// <summary>The files that the page links to.</summary>
    public IEnumerable<string> RelativeLinks =>
        from link in _document.Descendants<LinkInline>()
        where link.Url is { Length: > 0 } url && !url.Contains("://", StringComparison.Ordinal)
        select link.Url;

    /// <summary>The code in one language.</summary>
    public IReadOnlyList<string> CodeIn(string language) =>
        [.. CodeBlocks.Where(block => block.Language == language).Select(block => block.Text)];

    /// <summary>The rows of the one table whose first row starts with this code or text.</summary>
    public IReadOnlyList<IReadOnlyList<MarkdownCell>> TableStartingWith(string start) =>
        Tables.Single(rows => rows[0][0].Text.StartsWith(start, StringComparison.Ordinal));

    private static List<IReadOnlyList<MarkdownCell>> RowsOf(Table table) =>
        [.. table.OfType<TableRow>().Where(row => !row.IsHeader).Select(row => (IReadOnlyList<MarkdownCell>)[.. row.OfType<TableCell>().Select(CellOf)])];

    private static MarkdownCell CellOf(TableCell cell) => new(string.Concat(cell.Descendants().Select(TextOf)).Trim(), SpansIn(cell));

    private static string TextOf(MarkdownObject part) => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        _ => "",
    };

    private static string[] SpansIn(MarkdownObject block) => [.. block.Descendants<CodeInline>().Select(code => code.Content)];

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();
}
