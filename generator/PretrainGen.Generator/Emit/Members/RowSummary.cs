using System.Globalization;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Members;

/// <summary>
/// Says in one line what is known of a row, without its name, its documentation and its link:
/// <c>Domain: NLP; Year: 2018; Built on: BERT</c>.
/// </summary>
internal sealed class RowSummary(Entity entity)
{
    private const int LongestFact = 120;

    private static readonly Code Semicolon = Code.Of($"; ");

    private readonly (EntityColumn Column, Code Header)[] _facts =
    [
        .. entity.Columns
            .Where(column => column.Role == ColumnRole.Fact && !column.IsProse)
            .Select(column => (column, Code.Of($"{new Doc(Shortened(column.Header))}: "))),
    ];

    /// <summary>Whether anything is known of a row.</summary>
    public bool HasAny(int row)
    {
        foreach (var (column, _) in _facts)
        {
            if (NumberOf(column, row) is not null || Text(column, row, entity).Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Writes the facts of a row as XML text.</summary>
    public void Write(SourceWriter writer, int row)
    {
        var separator = default(Code);
        foreach (var (column, header) in _facts)
        {
            if (NumberOf(column, row) is { } number)
            {
                writer.Append($"{separator}{header}{new Doc(number)}");
            }
            else if (Text(column, row, entity) is { Length: > 0 } text)
            {
                writer.Append($"{separator}{header}{new Doc(Shortened(text))}");
            }
            else
            {
                continue;
            }

            separator = Semicolon;
        }
    }

    /// <summary>A fact that is a whole number, which needs no text.</summary>
    private static long? NumberOf(EntityColumn column, int row) =>
        column is { Type: ColumnType.Int32 or ColumnType.Int64, Data: NumberData { Values: var numbers } } ? numbers[row] : null;

    private static string Text(EntityColumn column, int row, Entity entity) => column.Data switch
    {
        ListData lists => string.Join(", ", Items(lists, row).Select(item => Shortened(Text(column, lists.Items, item, entity)))),
        var values => Text(column, values, row, entity),
    };

    /// <summary>The items of a row, as many as anybody reads.</summary>
    private static IEnumerable<int> Items(ListData lists, int row) =>
        Enumerable.Range(lists.Starts[row], Math.Min(lists.Starts[row + 1] - lists.Starts[row], LongestFact));

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
