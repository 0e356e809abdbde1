using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Entities.Merging;

/// <summary>Makes one text of the cells of several columns, to compare rows by.</summary>
internal static class CompositeKey
{
    // A character that hardly any cell holds keeps the parts apart.
    private const char Separator = '\u001F';

    public static string Join(IEnumerable<string> parts) => string.Join(Separator.ToString(), parts);

    /// <summary>The parts of such a text.</summary>
    public static string[] Split(string text) => text.Split(Separator);

    /// <summary>One text a row, null where a value is missing; null where a column does not exist.</summary>
    public static IReadOnlyList<string?>? Of(MergedTable table, IEnumerable<string> headers)
    {
        var columns = headers.Select(table.Find).ToArray();
        return Array.IndexOf(columns, null) < 0 ? Enumerable.Range(0, table.RowCount).Select(row => Of(columns, row)).ToList() : null;
    }

    public static string? Of(IReadOnlyList<MergedColumn?> columns, int row) =>
        columns.All(column => column?.Values[row] is not null) ? Join(columns.Select(column => column!.Values[row]!)) : null;

    /// <summary>One text that rows share whose values in some columns are equal; null where one of them is missing or faulty.</summary>
    public static string? OfValues(IReadOnlyList<Column> columns, int row) =>
        columns.Select(column => column.ValueText(row)).AllOrNull() is { } values ? Join(values) : null;

    /// <summary>What the rows say in some columns, as it is written and as it is compared; null where a column does not exist.</summary>
    public static ForeignColumns? Read(MergedTable table, TableSchema? schema, EquatableArray<string> headers)
    {
        if (Of(table, headers) is not { } texts)
            return null;

        var columns = headers.Select(header => (table.Find(header)!.Values, ValueOf: ValueText.Of(schema, header))).ToArray();
        var values = texts.Select((text, row) =>
            text is null ? null : Join(columns.Select(column => column.ValueOf(column.Values[row]!))));
        return new ForeignColumns(headers, texts.ToEquatableArray(), values.ToEquatableArray());
    }
}
