using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Tables.Markdown.Blocks;
using PretrainGen.Generator.Tables.Markdown.Inlines;

namespace PretrainGen.Generator.Tables.Markdown;

/// <summary>Reads the pipe tables of a Markdown file.</summary>
internal static class MarkdownReader
{
    /// <summary>Reads all tables of a file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where its content starts, after a byte order mark.</param>
    /// <param name="cancellation">Asked between lines and rows.</param>
    public static TableDocument Read(string text, int start, CancellationToken cancellation)
    {
        var document = new DocumentBuilder();
        var blocks = BlockScanner.Scan(text, start, document, cancellation);
        foreach (var table in blocks.Tables)
            ReadTable(text, table, blocks.Definitions, document, cancellation);
        return document.ToDocument();
    }

    private static void ReadTable(
        string text, PipeTable source, LinkDefinitions definitions, DocumentBuilder document, CancellationToken cancellation)
    {
        var headings = source.Headings.Select(heading => heading.GetText(definitions)).ToImmutableArray();
        var cells = new MarkdownCells(text);
        ReadLine(text, source.Header, definitions, cells);


        // GitHub fills short rows up, and cuts long ones.
        var table = document.AddTable(headings, cells, mayRowsDiffer: true);
        foreach (var row in source.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            ReadLine(text, row, definitions, cells);
            table.EndRow();
        }
    }

    private static void ReadLine(string text, TextSpan line, LinkDefinitions definitions, MarkdownCells cells)
    {
        foreach (var span in PipeRow.Split(text, line))
            cells.Add(span, InlineReader.Read(PipeRow.Unescape(text, span), definitions));
    }
}
