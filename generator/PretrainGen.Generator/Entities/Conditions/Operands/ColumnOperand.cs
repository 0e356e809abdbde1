using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model.Conditions;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Conditions.Operands;

/// <summary>A cell of the row, or of one that belongs to it: of several columns, the first that is filled.</summary>
/// <param name="columns">The columns.</param>
/// <param name="position">Which row the cell is in.</param>
/// <param name="order">The rows of groups in their order; null where there are no groups.</param>
internal sealed class ColumnOperand(Column[] columns, CellPosition position = CellPosition.This, RowOrder? order = null) : CellOperand
{
    /// <summary>The columns, of which the first counts that is filled.</summary>
    public IReadOnlyList<Column> Columns => columns;

    /// <summary>Which row the cell is in.</summary>
    public CellPosition Position => position;

    /// <inheritdoc/>
    public override CellKind Kind { get; } = columns.Select(column => column.Kind).FirstOrDefault(kind => kind != CellKind.Missing);

    /// <inheritdoc/>
    public override bool IsYear { get; } = columns[0].Field is { Type.Value: FieldType.Year };

    /// <summary>The value of the cell. Before the first row of a group and after its last one there is none, and that is known.</summary>
    public override IEnumerable<OperandValue> Values(RowScope scope) =>
        RowOf(scope) is { } row ? [ValueOf(row)] : position == CellPosition.Other ? [] : [OperandValue.Of(CellValue.Missing)];

    /// <inheritdoc/>
    public override IEnumerable<CellRead> Reads(RowScope scope) => RowOf(scope) is { } row ? ReadsOf(row, columns) : [];

    /// <summary>What the first cell says that is filled.</summary>
    internal static OperandValue FirstFilled(int row, Column[] columns)
    {
        foreach (var column in columns)
        {
            // What a faulty cell means to say may be anything, so the next cell does not stand in for it.
            if (OperandValue.Of(row, column) is { } value && (!value.IsMissing || value.IsFaulty))
                return value;
        }

        return OperandValue.Of(row, columns[0]);
    }

    /// <summary>The cells up to the first that is filled.</summary>
    internal static IEnumerable<CellRead> ReadsOf(int row, Column[] columns)
    {
        foreach (var column in columns)
        {
            yield return new CellRead(row, column);
            if (column.Text(row) is not null)
                yield break;
        }
    }

    private OperandValue ValueOf(int row) => FirstFilled(row, columns);

    private int? RowOf(RowScope scope) => position switch
    {
        CellPosition.This => scope.Row,
        CellPosition.Other => scope.Other >= 0 ? scope.Other : null,
        CellPosition.Previous => order?.Before(scope.Row),
        _ => order?.After(scope.Row),
    };
}
