using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Entities.Conditions.Operands;

/// <summary>One value that a condition tests or compares with.</summary>
/// <param name="Value">The value; missing where there is none, or none that is known.</param>
/// <param name="Text">How its cell writes it.</param>
/// <param name="Source">The cell that it comes from; null where it comes from several, or from the schema.</param>
/// <param name="IsFaulty">Whether nothing is known of it, since something is wrong with its cell.</param>
internal readonly record struct OperandValue(CellValue Value, string Text, CellRead? Source = null, bool IsFaulty = false)
{
    /// <summary>Whether there is no value.</summary>
    public bool IsMissing => Value.Kind == CellKind.Missing;

    /// <summary>Where the cell links to, or else its text.</summary>
    public string LinkOrText => Source is { } cell ? cell.Column.LinkOrText(cell.Row) ?? Text : Text;

    /// <summary>What a cell says; nothing where something is wrong with it.</summary>
    public static OperandValue Of(int row, Column column)
    {
        var isFaulty = column.IsFaulty(row);
        var value = isFaulty ? CellValue.Missing : column[row];
        return new(value, value.Kind == CellKind.Missing ? "" : column.Text(row) ?? "", new CellRead(row, column), isFaulty);
    }

    /// <summary>A value that stands in no cell.</summary>
    public static OperandValue Of(CellValue value) => new(value, value.Text);
}
