namespace PretrainGen.Generator.Tables.Delimited;

/// <summary>Finds out what separates the cells of a file that nobody says it of.</summary>
/// <remarks>
/// It is the comma, unless that is not in the header, or splits the records into different numbers of cells, and another character splits
/// header and records alike.
/// </remarks>
internal static class DelimiterFinder
{
    // So many records tell; a file may be long.
    private const int MostRecords = 1000;

    private static readonly char[] OtherSigns = [';', '\t', '|'];

    /// <summary>The delimiter of a text.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where its content starts.</param>
    /// <param name="cancellation">Checked at each record.</param>
    public static Dialect Find(string text, int start, CancellationToken cancellation)
    {
        var commas = Split(text, start, Dialect.Comma, MostRecords, cancellation);
        if (commas.IsTable && commas.Odd == 0)
            return Dialect.Comma;

        // Some rows of another length are found where they are; but only a file without commas is sure not to be separated by these.
        var allowed = commas.Columns > 1 ? 0 : 10;
        return OtherSigns
            .Where(sign => text.IndexOf(sign, start) >= 0)
            .Select(sign => (Dialect: new Dialect(sign), Split: Split(text, start, new Dialect(sign), MostRecords, cancellation)))
            .Where(found => found.Split.IsTable && found.Split.Odd * 100 <= found.Split.Records * allowed)
            .OrderByDescending(found => found.Split.Columns)
            .Select(found => found.Dialect)
            .FirstOrDefault() ?? Dialect.Comma;
    }

    private static RecordSplit Split(string text, int start, Dialect dialect, int most, CancellationToken cancellation)
    {
        var cells = new DelimitedCells(text, dialect.Quote);
        var scanner = new DelimitedScanner(text, start, dialect, cells, new DocumentBuilder(), cancellation);
        var split = default(RecordSplit);
        while (split.Records < most && scanner.TryReadRecord())
        {
            split = split.With(cells.Count - cells.Lead);
            cells.CutTo(0);
        }

        return split;
    }

    /// <summary>How a delimiter splits the records of a file.</summary>
    /// <param name="Columns">The cells of the header.</param>
    /// <param name="Records">How many records there are, the header included.</param>
    /// <param name="Odd">How many of them have not as many cells as the header.</param>
    private readonly record struct RecordSplit(int Columns, int Records, int Odd)
    {
        public bool IsTable => Columns > 1;

        public RecordSplit With(int cells) => Records == 0
            ? new RecordSplit(cells, 1, 0)
            : this with { Records = Records + 1, Odd = cells == Columns ? Odd : Odd + 1 };
    }
}
