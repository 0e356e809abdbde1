using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Rules.Consistency;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Rules.Messages;

/// <summary>Puts into words what is wrong with the rows of a group.</summary>
internal static class GroupMessages
{
    /// <summary>There are too many rows, or too few.</summary>
    public static Message Count(IReadOnlyList<Column> per, IReadOnlyList<int> rows, CountRange count) => Message.Of(
        rows.Count == 1 ? "PTG3005_OneRow" : "PTG3005_Rows",
        Message.Number(rows.Count),
        Group(per, rows[0]),
        Range(count));

    /// <summary>There are too many different values, or too few.</summary>
    /// <param name="per">The columns whose values the rows share.</param>
    /// <param name="column">The column.</param>
    /// <param name="row">The row to look at.</param>
    /// <param name="kept">A row of each value that may stay.</param>
    /// <param name="number">How many values there are.</param>
    /// <param name="count">How many there have to be.</param>
    public static Message Distinct(
        IReadOnlyList<Column> per, Column column, int row, List<int> kept, int number, CountRange count) =>
        number < count.Min || count.Max == 0
            ? Message.Of("PTG3005_TooAlike", Group(per, row), Message.Column(column.Name), Message.Number(number), Range(count))
            : Message.Of(
                "PTG3005_TooDifferent",
                Message.Row(column.Table, row),
                Message.Column(column.Name),
                column.Quote(row),
                Message.And(kept.Select(other => ValueOf(column, other))),
                Group(per, row));

    /// <summary>Two ranges overlap.</summary>
    public static Message Overlap(Column from, Column to, int row, int other) => Message.Of(
        "PTG3005_Overlap",
        Message.Row(from.Table, row),
        Range(from, to, row),
        Range(from, to, other),
        Message.Row(from.Table, other));

    /// <summary>A value is not in order.</summary>
    /// <param name="column">The column.</param>
    /// <param name="row">The row that is not in order.</param>
    /// <param name="neighbour">The row that it should be in order with.</param>
    /// <param name="isAfter">Whether it comes after that one.</param>
    /// <param name="isLess">Whether it is less than it should be.</param>
    /// <param name="isStrict">Whether the two may not be equal.</param>
    public static Message Order(Column column, int row, int neighbour, bool isAfter, bool isLess, bool isStrict) => Message.Of(
        "PTG3005_Row",
        Message.Row(column.Table, row),
        Message.Of(
            "PTG3005_Should",
            Message.Column(column.Name),
            column.Quote(row),
            Message.Of(
                (isLess, isStrict) switch
                {
                    (true, false) => "PTG3005_BeAtLeast",
                    (true, true) => "PTG3005_BeMoreThan",
                    (false, false) => "PTG3005_BeAtMost",
                    _ => "PTG3005_BeLessThan",
                },
                Message.Of(
                    isAfter ? "PTG3005_RowBefore" : "PTG3005_RowAfter",
                    column.Quote(neighbour),
                    Message.Row(column.Table, neighbour)))));

    /// <summary>How many there may be, in words.</summary>
    public static Message Range(CountRange count) => count switch
    {
        { Max: null } => Message.Of("PTG3005_AtLeast", Message.Number(count.Min)),
        { Min: 0 } => Message.Of("PTG3005_AtMost", Message.Number(count.Max.Value)),
        _ when count.Min == count.Max => Message.Of("PTG3005_Exactly", Message.Number(count.Min)),
        _ => Message.Of("PTG3005_Between", Message.Number(count.Min), Message.Number(count.Max.Value)),
    };

    private static Message Group(IReadOnlyList<Column> per, int row) => per.Count == 0
        ? Message.Of("PTG3005_AllRows")
        : Message.And(per.Select(column => Message.Of("PTG3005_With", Message.Column(column.Name), column.Quote(row))));

    private static Message ValueOf(Column column, int row) =>
        Message.Of("PTG3005_ValueOf", column.Quote(row), Message.Row(column.Table, row));

    private static Message Range(Column from, Column to, int row) => Message.Of("PTG3005_Range", End(from, row), End(to, row));

    private static Message End(Column column, int row) => column.Text(row) is null ? Message.Of("PTG3005_Open") : column.Quote(row);
}
