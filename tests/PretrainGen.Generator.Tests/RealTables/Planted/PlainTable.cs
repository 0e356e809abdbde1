using PretrainGen.Generator.Tests.Tables;

namespace PretrainGen.Generator.Tests.RealTables.Planted;

/// <summary>A table as a header and rows of texts, of which single cells can be changed.</summary>
/// <param name="Columns">The header.</param>
/// <param name="Rows">The rows.</param>
/// <param name="KeyWidth">How many cells at the start of a row name it.</param>
internal sealed record PlainTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows, int KeyWidth = 1)
{
    private const char KeySeparator = '/';

    /// <summary>Reads a CSV text.</summary>
    public static PlainTable Parse(string text, int keyWidth = 1)
    {
        var records = Reading.Records(Reading.Csv(text).Tables[0]);
        return new(records[0], [.. records.Skip(1)], keyWidth);
    }

    /// <summary>The name of a row: the cells of its key.</summary>
    public string NameOf(int row) => string.Join(KeySeparator, Rows[row].Take(KeyWidth));

    /// <summary>The cell of a row that is named.</summary>
    public string this[string row, string column] => Rows[IndexOf(row)][ColumnOf(column)];

    /// <summary>The same table with another text in one cell.</summary>
    public PlainTable With(string row, string column, string text)
    {
        string[] cells = [.. Rows[IndexOf(row)]];
        Assert.NotEqual(text, cells[ColumnOf(column)]);
        cells[ColumnOf(column)] = text;
        return this with { Rows = [.. Rows.Take(IndexOf(row)), cells, .. Rows.Skip(IndexOf(row) + 1)] };
    }

    /// <summary>The same table with one more row behind a row.</summary>
    public PlainTable WithRowAfter(string row, IReadOnlyList<string> cells)
    {
        Assert.Equal(Columns.Count, cells.Count);
        return this with { Rows = [.. Rows.Take(IndexOf(row) + 1), cells, .. Rows.Skip(IndexOf(row) + 1)] };
    }

    /// <summary>The same table without a row.</summary>
    public PlainTable Without(string row) => this with { Rows = [.. Rows.Where((_, index) => index != IndexOf(row))] };

    /// <summary>Some columns of the table.</summary>
    public PlainTable Select(params IReadOnlyList<string> columns) =>
        this with { Columns = columns, Rows = [.. Rows.Select(row => columns.Select(column => row[ColumnOf(column)]).ToArray())] };

    /// <summary>The table as CSV.</summary>
    public override string ToString() =>
        string.Concat(Rows.Prepend(Columns).Select(cells => string.Join(',', cells.Select(Quote)) + "\n"));

    private int IndexOf(string row)
    {
        for (var index = 0; index < Rows.Count; index++)
        {
            if (NameOf(index) == row)
                return index;
        }

        throw new ArgumentException($"There is no row '{row}'.", nameof(row));
    }

    private int ColumnOf(string column) =>
        Columns.ToList().IndexOf(column) is var index and >= 0 ? index : throw new ArgumentException($"There is no column '{column}'.", nameof(column));

    private static string Quote(string cell) =>
        cell.AsSpan().IndexOfAny("\",\n\r") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
