using System.Collections.Immutable;

namespace PretrainGen.Generator.Tables;

/// <summary>Reads a delimited file: the first record is the header, every other one a row.</summary>
internal static class DelimitedReader
{
    /// <summary>Reads the one table of a file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where its content starts, after a byte order mark.</param>
    /// <param name="dialect">The signs that the file uses.</param>
    /// <param name="cancellation">Asked every few rows.</param>
    public static TableDocument Read(string text, int start, Dialect dialect, CancellationToken cancellation)
    {
        var document = new DocumentBuilder();
        var cells = new DelimitedCells(text, dialect.Quote);
        var scanner = new DelimitedScanner(text, start, dialect, cells, document);
        if (scanner.TryReadRecord())
            ReadRows(scanner, document.AddTable(ImmutableArray<string>.Empty, cells), cancellation);
        return document.ToDocument();
    }

    private static void ReadRows(DelimitedScanner scanner, TableBuilder table, CancellationToken cancellation)
    {
        while (scanner.TryReadRecord())
        {
            cancellation.ThrowIfCancellationRequested();
            table.EndRow();

            // These are few enough not to be asked between.
            if (scanner.TryReadRegularRecords(table.Columns))
                table.TakeRows();
        }
    }
}
