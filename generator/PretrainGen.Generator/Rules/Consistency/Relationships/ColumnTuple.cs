using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Consistency.Relationships;

/// <summary>A column, or several whose values count together.</summary>
/// <param name="columns">The columns.</param>
internal sealed class ColumnTuple(Column[] columns)
{
    /// <summary>What the columns are called.</summary>
    public Message Name => Message.And(columns.Select(column => Message.Column(column.Name)));

    /// <summary>Whether the schema says that no two rows have the same value.</summary>
    public bool IsUnique => columns.Length == 1 && columns[0].IsUnique;

    /// <summary>One text that rows with the same values share; null where a value is missing or faulty.</summary>
    public string? ValueOf(int row) => CompositeKey.OfValues(columns, row);

    /// <summary>The first of a row's cells.</summary>
    public CellAddress Address(int row) => columns[0].Address(row);

    /// <summary>What the columns are in a row: <c>Country 'DE' and Region 'BY'</c>.</summary>
    public Message Describe(int row) => Message.And(columns.Select(column =>
        Message.Of("PTG3004_Value", Message.Column(column.Name), column.Quote(row))));
}
