using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tables.Markdown.Blocks;

/// <summary>Finds the pipe tables of a Markdown file, and what their text refers to, in one pass over its lines.</summary>
/// <remarks>
/// A line belongs to the open containers (quotes, list items, footnotes) that it goes on with, may open more of them, and then belongs to
/// the one leaf that is open in the innermost: a paragraph, a table, code or HTML. This is the block structure of GitHub-flavoured
/// Markdown, as far as tables and headings depend on it.
/// </remarks>
internal sealed class BlockScanner
{
    // Nobody nests so deeply; without a bound every blank line would cost as much as the deepest nesting.
    private const int MaxDepth = 100;

    private readonly string _text;
    private readonly DocumentBuilder _document;
    private readonly List<Container> _containers = [];
    private readonly List<TextSpan> _paragraph = [];
    private readonly List<PipeTable> _tables = [];
    private ImmutableArray<Heading> _headings = ImmutableArray<Heading>.Empty;
    private Leaf _leaf;
    private Fence _fence;
    private HtmlBlock _html;

    private BlockScanner(string text, DocumentBuilder document)
    {
        _text = text;
        _document = document;
    }

    /// <summary>The tables, in file order.</summary>
    public IReadOnlyList<PipeTable> Tables => _tables;

    /// <summary>What links and footnotes refer to.</summary>
    public LinkDefinitions Definitions { get; } = new();

    /// <summary>Scans a file from an offset on; delimiter rows that fit no header are reported.</summary>
    public static BlockScanner Scan(string text, int start, DocumentBuilder document, CancellationToken cancellation)
    {
        var scanner = new BlockScanner(text, document);
        var lines = new LineReader(text, FrontMatter.Skip(text, start));
        while (lines.TryRead(out var line))
        {
            cancellation.ThrowIfCancellationRequested();
            scanner.ScanLine(new LineCursor(text, line.Start, line.End));
        }

        scanner.Close(0);
        return scanner;
    }

    private void ScanLine(LineCursor line)
    {
        var depth = MatchContainers(ref line);
        if (depth == _containers.Count && TryScanVerbatim(line))
            return;

        while (TryOpenContainer(ref line, depth))
            depth = _containers.Count;
        ScanLeaf(line, depth);
        if (!line.IsBlank && _containers.Count > 0)
            _containers[_containers.Count - 1].HasContent = true;
    }

    private int MatchContainers(ref LineCursor line)
    {
        var depth = 0;
        while (depth < _containers.Count && _containers[depth].Continues(ref line))
            depth++;
        return depth;
    }

    private bool TryScanVerbatim(in LineCursor line)
    {
        var isClosed = _leaf switch
        {
            Leaf.Fence => _fence.IsClosedBy(_text, line),
            Leaf.Html => _html.EndsAtBlankLine ? line.IsBlank : _html.IsClosedBy(_text, line),
            _ => false,
        };
        var isVerbatim = _leaf is Leaf.Fence or Leaf.Html;
        if (isClosed)
            _leaf = Leaf.None;
        return isVerbatim;
    }

    private bool TryOpenContainer(ref LineCursor line, int depth)
    {
        if (line.IsBlank || line.IsCode || depth == MaxDepth)
            return false;

        var afterParagraph = depth == _containers.Count && _leaf == Leaf.Paragraph;
        if (Container.TrySkipQuoteSign(ref line))
        {
            Open(null, depth);
        }
        else if (BlockStart.TrySkipFootnoteLabel(_text, ref line, out var label))
        {
            Definitions.AddFootnote(label);
            Open(4, depth);
        }
        else if (!BlockStart.IsThematicBreak(_text, line)
            && BlockStart.TrySkipListMarker(_text, ref line, afterParagraph, out var contentIndent))
        {
            Open(contentIndent, depth);
        }
        else
        {
            return false;
        }

        return true;
    }

    private void Open(int? contentIndent, int depth)
    {
        Close(depth);
        if (depth > 0)
            _containers[depth - 1].HasContent = true;
        _containers.Add(new Container(contentIndent, _headings));
    }

    /// <summary>Closes the open leaf and all containers below a depth.</summary>
    private void Close(int depth)
    {
        if (_leaf == Leaf.Paragraph)
            TakeParagraph();
        _leaf = Leaf.None;
        if (depth == _containers.Count)
            return;

        _headings = _containers[depth].OuterHeadings;
        _containers.RemoveRange(depth, _containers.Count - depth);
    }

    private void ScanLeaf(in LineCursor line, int depth)
    {
        var goesOn = depth == _containers.Count;
        var inParagraph = _leaf == Leaf.Paragraph;
        if (line.IsBlank)
            Close(depth);
        else if (line.IsCode)
            ScanIndented(line, depth);
        else if (BlockStart.IsAtxHeading(_text, line, out var level, out var title))
            AddHeading(_text.Substring(title.Start, title.Length), level, depth);
        else if (Fence.TryOpen(_text, line, out var fence))
            OpenFence(fence, depth);
        else if (HtmlBlock.TryOpen(_text, line, inParagraph, out var html))
            OpenHtml(html, line, depth);
        else if (goesOn && inParagraph && TryUnderline(line))
            return;
        else if (BlockStart.IsThematicBreak(_text, line))
            Close(depth);
        else if (goesOn && inParagraph && TryOpenTable(line))
            return;
        else if (goesOn && _leaf == Leaf.Table && PipeRow.HasCells(_text, line.ContentSpan))
            _tables[_tables.Count - 1].Rows.Add(line.ContentSpan);
        else
            AddToParagraph(line, depth);
    }

    // Where a paragraph is open, indented text goes on with it, even in containers that the line does not go on with.
    private void ScanIndented(in LineCursor line, int depth)
    {
        if (_leaf == Leaf.Paragraph)
            _paragraph.Add(line.ContentSpan);
        else
            Close(depth);
    }

    private void AddToParagraph(in LineCursor line, int depth)
    {
        if (_leaf != Leaf.Paragraph)
            Close(depth);
        _leaf = Leaf.Paragraph;
        _paragraph.Add(line.ContentSpan);
    }

    private void OpenFence(Fence fence, int depth)
    {
        Close(depth);
        _leaf = Leaf.Fence;
        _fence = fence;
    }

    private void OpenHtml(HtmlBlock html, in LineCursor line, int depth)
    {
        Close(depth);
        _leaf = html.IsClosedBy(_text, line) ? Leaf.None : Leaf.Html;
        _html = html;
    }

    private void AddHeading(string title, int level, int depth)
    {
        Close(depth);
        _headings = new Heading(title).Below(_headings, level);
    }

    private bool TryUnderline(in LineCursor line)
    {
        var level = BlockStart.GetUnderlineLevel(_text, line);
        if (level == 0)
            return false;

        var title = TakeParagraph();
        if (title.Length > 0)
            AddHeading(title.Replace('\n', ' '), level, _containers.Count);
        else
            AddToParagraph(line, _containers.Count);
        return true;
    }

    // The header is the last line of the paragraph: text above it ends there.
    private bool TryOpenTable(in LineCursor line)
    {
        var delimiters = line.ContentSpan;
        if (!PipeRow.IsDelimiterRow(_text, delimiters, out var columns))
            return false;

        var header = _paragraph[_paragraph.Count - 1];
        var names = PipeRow.CountCells(_text, header);
        if (names != columns)
        {
            if (_text.IndexOf('|', delimiters.Start, delimiters.Length) >= 0)
                _document.Report(ReadFault.DelimiterRow, delimiters, Format(columns), Format(names));
            return false;
        }

        _paragraph.RemoveAt(_paragraph.Count - 1);
        Close(_containers.Count);
        _leaf = Leaf.Table;
        _tables.Add(new PipeTable(_headings, header, []));
        return true;
    }

    /// <summary>Ends the paragraph; what is left of it after its link definitions is its text.</summary>
    private string TakeParagraph()
    {
        var lines = string.Join("\n", _paragraph.Select(line => _text.Substring(line.Start, line.Length)));
        _paragraph.Clear();
        return Definitions.TakeFrom(lines);
    }

    private static string Format(int count) => count.ToString(CultureInfo.InvariantCulture);
}
