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
        .Select(column => (column.Header, Text: Text(column, row)))
        .Where(fact => fact.Text.Length > 0)
        .Select(fact => CSharpText.Doc(fact.Header) + ": " + CSharpText.Doc(Shortened(fact.Text))));

    private string Text(EntityColumn column, int row) => column.Data switch
    {
        TextData texts => column.Type == ColumnType.Double ? (texts.Values[row] ?? "").TrimEnd('d') : texts.Values[row] ?? "",
        ListData lists => string.Join(", ", Items(lists, row).Select(item => entity.Rows[(int)item].Name)),
        NumberData { Values: var numbers } => numbers[row] is { } number ? Text(column, number) : "",
        _ => "",
    };

    private string Text(EntityColumn column, long number) => column.Type switch
    {
        ColumnType.Boolean => number == 1 ? "true" : "false",
        ColumnType.Date => new DateTime(number * TimeSpan.TicksPerDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ColumnType.Category => column.Categories[(int)number].Value,
        ColumnType.Reference => entity.Rows[(int)number].Name,
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static IEnumerable<long> Items(ListData lists, int row)
    {
        for (var item = lists.Starts[row]; item < lists.Starts[row + 1]; item++)
        {
            yield return ((NumberData)lists.Items).Values[item]!.Value;
        }
    }

    private static string Shortened(string text)
    {
        if (text.Length <= LongestFact)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[LongestFact - 1]) ? LongestFact - 1 : LongestFact;
        return text.Substring(0, end) + "...";
    }
}
