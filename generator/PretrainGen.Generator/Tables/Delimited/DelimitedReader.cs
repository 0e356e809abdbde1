using System.Collections.Immutable;

namespace PretrainGen.Generator.Tables.Delimited;

/// <summary>Reads a delimited file: the first record is the header, every other one a row.</summary>
internal static class DelimitedReader
{
    /// <summary>Reads the one table of a file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where its content starts, after a byte order mark.</param>
    /// <param name="dialect">The characters that have a meaning in the file; null to find them there.</param>
    /// <param name="cancellation">Checked at least every few thousand characters.</param>
    public static TableDocument Read(string text, int start, Dialect? dialect, CancellationToken cancellation)
    {
        var content = SeparatorLine.Skip(text, start, out var separator);
        var found = dialect ?? separator ?? DelimiterFinder.Find(text, content, cancellation);
        var document = new DocumentBuilder();
        var cells = new DelimitedCells(text, found.Quote);
        var scanner = new DelimitedScanner(text, content, found, cells, document, cancellation);
        if (TryReadHeader(scanner, cells))
            ReadRows(scanner, document.AddTable(ImmutableArray<string>.Empty, cells));
        return document.ToDocument();
    }

    // A sheet may have empty lines above its table.
    private static bool TryReadHeader(DelimitedScanner scanner, DelimitedCells cells)
    {
        while (scanner.TryReadRecord())
        {
            for (var cell = cells.Lead; cell < cells.Count; cell++)
            {
                if (!cells.IsBlank(cell))
                    return true;
            }

            cells.CutTo(0);
        }

        return false;
    }

    private static void ReadRows(DelimitedScanner scanner, TableBuilder table)
    {
        while (scanner.TryReadRecord())
            table.EndRow();
    }
}
