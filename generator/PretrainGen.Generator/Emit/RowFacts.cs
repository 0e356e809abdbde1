using System.Globalization;
using PretrainGen.Generator.Catalog;

namespace PretrainGen.Generator.Emit;

/// <summary>Says in one line what is known of a row: <c>Domain: NLP; Year: 2018; Built on: BERT</c>.</summary>
internal sealed class RowFacts(Entity entity)
{
    private const int LongestFact = 120;

    /// <summary>The facts of a row as XML text, without its name, its documentation and its link.</summary>
    public string Of(int row) => string.Join("; ", entity.Columns
        .Where(column => column.Role == ColumnRole.Fact && !RoleInference.IsProse(column.Header))
        .Select(column => (column.Header, Text: Text(column, row, entity)))
        .Where(fact => fact.Text.Length > 0)
        .Select(fact => CSharpText.Doc(Shortened(fact.Header)) + ": " + CSharpText.Doc(Shortened(fact.Text))));

    private static string Text(EntityColumn column, int row, Entity entity) => column.Data switch
    {
        ListData lists => string.Join(", ", Enumerable.Range(lists.Starts[row], Math.Min(lists.Starts[row + 1] - lists.Starts[row], LongestFact)).Select(item => Shortened(Text(column, lists.Items, item, entity)))),
        var values => Text(column, values, row, entity),
    };

    private static string Text(EntityColumn column, ColumnData data, int position, Entity entity) => data switch
    {
        TextData texts when column.Type == ColumnType.Double => (texts.Values[position] ?? "").TrimEnd('d').Replace("double.", ""),
        TextData texts => texts.Values[position] ?? "",
        NumberData { Values: var numbers } => numbers[position] is { } number ? Text(column, number, entity) : "",
        _ => "",
    };

    private static string Text(EntityColumn column, long number, Entity entity) => column.Type switch
    {
        ColumnType.Boolean => number == 1 ? "true" : "false",
        ColumnType.Date => new DateTime(number * TimeSpan.TicksPerDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ColumnType.DateTime => new DateTime(number).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        ColumnType.Instant => new DateTime(number).ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        ColumnType.Category => column.Categories[(int)number].Value,
        ColumnType.Reference => column.Target is { } target ? target.Names[(int)number] : entity.Rows[(int)number].Name,
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The start of a text that is too long for a line of documentation.</summary>
    public static string Shortened(string text)
    {
        if (text.Length <= LongestFact)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[LongestFact - 1]) ? LongestFact - 1 : LongestFact;
        return text.Substring(0, end) + "...";
    }
}
