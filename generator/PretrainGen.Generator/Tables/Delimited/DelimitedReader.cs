using System.Collections.Immutable;
using System.Globalization;
using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Tables.Delimited;

/// <summary>Reads a delimited file: the first record is the header, if the file has one, and every other one a row.</summary>
internal static class DelimitedReader
{
    // So many records tell how many columns there are.
    private const int MostRecords = 1000;

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
        if (found.Names is { } names ? TryNameColumns(text, content, found, names, cells, cancellation) : TryReadValues(scanner, cells))
            ReadRows(scanner, document.AddTable(ImmutableArray<string>.Empty, cells));
        return document.ToDocument();
    }

    // A sheet may have empty lines above its table.
    private static bool TryReadValues(DelimitedScanner scanner, DelimitedCells cells)
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

    private static bool TryNameColumns(
        string text, int start, Dialect dialect, EquatableArray<string> names, DelimitedCells cells, CancellationToken cancellation)
    {
        var columns = CountColumns(text, start, dialect, names.Count, cancellation);
        if (columns > 0)
            cells.AddHeader(start, [.. Enumerable.Range(0, columns).Select(NameOf)]);
        return columns > 0;

        string NameOf(int column) =>
            column < names.Count ? names[column] : "Column" + (column + 1).ToString(CultureInfo.InvariantCulture);
    }

    // As many as the first record has cells, unless that one is the odd one out; 0 where there is none.
    private static int CountColumns(string text, int start, Dialect dialect, int wanted, CancellationToken cancellation)
    {
        var cells = new DelimitedCells(text, dialect.Quote);
        var scanner = new DelimitedScanner(text, start, dialect, cells, new DocumentBuilder(), cancellation);
        var first = 0;
        for (var record = 0; record < MostRecords && TryReadValues(scanner, cells); record++)
        {
            var count = cells.Count - cells.Lead;
            cells.CutTo(0);
            if (count == wanted)
                return count;
            first = first == 0 ? count : first;
        }

        return first;
    }

    private static void ReadRows(DelimitedScanner scanner, TableBuilder table)
    {
        while (scanner.TryReadRecord())
            table.EndRow();
    }
}
