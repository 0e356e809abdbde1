using System.Globalization;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Tool.Pages;

/// <summary>Reads the cells of a column into values that a page can sort and filter.</summary>
/// <param name="column">The column.</param>
/// <param name="kind">What its values are to the page.</param>
/// <param name="names">The names of the rows that its values lead to.</param>
internal sealed class CellReader(Column column, string kind, IReadOnlyList<string> names)
{
    private IEnumerable<int> Rows => Enumerable.Range(0, column.Table.RowCount);

    /// <summary>The values, one a row; null where one is missing. A cell that cannot be read is its text.</summary>
    public IReadOnlyList<object?> Values() => [.. Rows.Select(ValueOf)];

    /// <summary>The texts that say something else than the values; null where none does.</summary>
    public IReadOnlyList<string?>? Texts()
    {
        List<string?> texts = [.. Rows.Select(TextOf)];
        return texts.Exists(text => text is not null) ? texts : null;
    }

    private object? ValueOf(int row) => column[row] switch
    {
        _ when kind == ColumnKind.Link && !column.IsList => column.LinkOrText(row) ?? column.Text(row),
        { Kind: CellKind.Missing } => column.Text(row),
        { Kind: CellKind.List, Items.Count: 0 } => column.Text(row),
        { Kind: CellKind.List } list => list.Items.Select(ValueOf).ToArray(),
        _ when column.IsUnreadable(row) => column.Text(row),
        var value => ValueOf(value),
    };

    private static object ValueOf(CellValue value) => value.Kind switch
    {
        CellKind.Number when double.IsFinite(value.Number) => value.Number,
        CellKind.Boolean => value.Whole != 0,
        CellKind.Reference => value.Whole,
        _ => value.Text,
    };

    // A list is shown by its items, unless some of them could not be read.
    private string? TextOf(int row)
    {
        if (column.IsList)
            return column.IsUnreadable(row) ? column.Text(row) : null;
        var shown = ValueOf(row) switch
        {
            double number => number.ToString("R", CultureInfo.InvariantCulture),
            bool flag => flag ? "true" : "false",
            long target => names[(int)target],
            var text => text as string,
        };
        return column.Text(row) == shown ? null : column.Text(row);
    }
}
