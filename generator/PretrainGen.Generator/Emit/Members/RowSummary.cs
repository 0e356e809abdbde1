using System.Globalization;
using PretrainGen.Generator.Emit.Types;
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
                return true;
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
                writer.Append($"{separator}{header}{new Doc(number)}");
            else if (Text(column, row, entity) is { Length: > 0 } text)
                writer.Append($"{separator}{header}{new Doc(Shortened(text))}");
            else
                continue;

            separator = Semicolon;
        }
    }

    /// <summary>A fact that is a whole number, which needs no text.</summary>
    private static long? NumberOf(EntityColumn column, int row) =>
        column.Data is NumberData { Values: var numbers } && CellCode.Of(column).IsPlainNumber ? numbers[row] : null;

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
        TextData texts => texts.Values[position] is { } text ? CellCode.Of(column).Describe(text) : "",
        NumberData { Values: var numbers } => numbers[position] is { } number ? CellCode.Of(column).Describe(column, entity, number) : "",
        _ => "",
    };

    /// <summary>The start of a text that is too long for a line of documentation.</summary>
    public static string Shortened(string text)
    {
        if (text.Length <= LongestFact)
            return text;

        var end = char.IsHighSurrogate(text[LongestFact - 1]) ? LongestFact - 1 : LongestFact;
        return text.Substring(0, end) + "...";
    }
}
