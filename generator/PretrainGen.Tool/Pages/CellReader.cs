using System.Globalization;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Tool.Pages;

/// <summary>Reads the cells of a column into values that a page can sort and filter.</summary>
internal static class CellReader
{
    /// <summary>The cells of a column.</summary>
    /// <param name="column">The column.</param>
    /// <param name="kind">What its values are to the page.</param>
    /// <param name="names">The names of the rows that its values lead to.</param>
    /// <returns>
    /// The values, one a row; null where one is missing, and a text where the cell cannot be read. And the texts that say something else
    /// than the values; null where none does.
    /// </returns>
    public static (IReadOnlyList<object?> Values, IReadOnlyList<string?>? Texts) Read(
        Column column, string kind, IReadOnlyList<string> names)
    {
        var values = Enumerable.Range(0, column.Table.RowCount).Select(row => ValueOf(column, kind, row)).ToList();
        var texts = values.Select((value, row) => TextOf(column, row, value, names)).ToList();
        return (values, texts.Exists(text => text is not null) ? texts : null);
    }

    private static object? ValueOf(Column column, string kind, int row) => column[row] switch
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
    private static string? TextOf(Column column, int row, object? value, IReadOnlyList<string> names)
    {
        var text = column.Text(row);
        return column.IsList
            ? column.IsUnreadable(row) ? text : null
            : text == ShownAs(value, names) ? null : text;
    }

    private static string? ShownAs(object? value, IReadOnlyList<string> names) => value switch
    {
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        long target => names[(int)target],
        _ => value as string,
    };
}
