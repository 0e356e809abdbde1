using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Entities.Conditions.Operands;

/// <summary>A cell of the row, or of one that stands beside it.</summary>
/// <param name="columns">The columns of the cell.</param>
/// <param name="position">Which row the cell is in.</param>
/// <param name="order">The rows of groups in their order; null where there are no groups.</param>
internal sealed class ColumnOperand(FirstFilled columns, CellPosition position = CellPosition.This, RowOrder? order = null) : CellOperand
{
    /// <summary>What the column is called.</summary>
    public string Name => columns.Name;

    /// <summary>Which row the cell is in.</summary>
    public CellPosition Position => position;

    /// <inheritdoc/>
    public override CellKind Kind => columns.Kind;

    /// <inheritdoc/>
    public override bool IsYear => columns.IsYear;

    /// <summary>The value of the cell. Before the first row of a group and after its last one there is none, and that is known.</summary>
    public override IEnumerable<OperandValue> Values(RowScope scope) => RowOf(scope) is { } row
        ? [columns.ValueOf(row)]
        : position == CellPosition.Other ? [] : [OperandValue.Of(CellValue.Missing)];

    /// <inheritdoc/>
    public override IEnumerable<CellRead> Reads(RowScope scope) => RowOf(scope) is { } row ? columns.Reads(row) : [];

    private int? RowOf(RowScope scope) => position switch
    {
        CellPosition.This => scope.Row,
        CellPosition.Other => scope.Other >= 0 ? scope.Other : null,
        CellPosition.Previous => order?.Before(scope.Row),
        _ => order?.After(scope.Row),
    };
}
