using System.Collections.Immutable;

namespace PretrainGen.Generator.Tables.Delimited;

/// <summary>Reads a delimited file: the first record is the header, every other one a row.</summary>
internal static class DelimitedReader
{
    /// <summary>Reads the one table of a file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where its content starts, after a byte order mark.</param>
    /// <param name="dialect">The characters that have a meaning in the file.</param>
    /// <param name="cancellation">Checked at least every few thousand characters.</param>
    public static TableDocument Read(string text, int start, Dialect dialect, CancellationToken cancellation)
    {
        var document = new DocumentBuilder();
        var cells = new DelimitedCells(text, dialect.Quote);
        var scanner = new DelimitedScanner(text, start, dialect, cells, document, cancellation);
        if (scanner.TryReadRecord())
            ReadRows(scanner, document.AddTable(ImmutableArray<string>.Empty, cells));
        return document.ToDocument();
    }

    private static void ReadRows(DelimitedScanner scanner, TableBuilder table)
    {
        while (scanner.TryReadRecord())
            table.EndRow();
    }
}
