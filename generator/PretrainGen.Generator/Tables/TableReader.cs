using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Tables.Delimited;
using PretrainGen.Generator.Tables.Markdown;

namespace PretrainGen.Generator.Tables;

/// <summary>The one way from a file's text to its tables. It never throws, whatever the text holds.</summary>
internal static class TableReader
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Reads every table of a file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="format">How its tables are written.</param>
    /// <param name="dialect">The characters that have a meaning in a delimited file; null to find them there.</param>
    /// <param name="cancellation">Checked between rows.</param>
    /// <exception cref="OperationCanceledException">Only when <paramref name="cancellation"/> asks for it.</exception>
    public static TableDocument Read(SourceText text, TableFormat format, Dialect? dialect, CancellationToken cancellation)
    {
        var content = text.ToString();
        var start = content.Length > 0 && content[0] == ByteOrderMark ? 1 : 0;
        return format == TableFormat.Markdown
            ? MarkdownReader.Read(content, start, cancellation)
            : DelimitedReader.Read(content, start, dialect, cancellation);
    }
}
