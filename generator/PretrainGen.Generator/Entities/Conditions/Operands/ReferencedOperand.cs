using PretrainGen.Generator.Entities.Conditions.References;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Entities.Conditions.Operands;

/// <summary>A cell of each row that the row refers to, in its own table or in another one.</summary>
/// <param name="reference">The foreign key.</param>
/// <param name="columns">The columns of the cell.</param>
/// <param name="of">How many of the rows something has to hold for.</param>
internal sealed class ReferencedOperand(RowReference reference, FirstFilled columns, Quantifier of) : CellOperand
{
    /// <summary>What the column is called.</summary>
    public string Name => columns.Name;

    /// <inheritdoc/>
    public override CellKind Kind => columns.Kind;

    /// <inheritdoc/>
    public override bool IsYear => columns.IsYear;

    /// <inheritdoc/>
    public override Quantifier Of => of;

    /// <inheritdoc/>
    public override IEnumerable<OperandValue> Values(RowScope scope) => reference.Rows(scope.Row).Select(columns.ValueOf);

    /// <inheritdoc/>
    public override IEnumerable<CellRead> Reads(RowScope scope) =>
        reference.CellsFrom(scope.Row).Concat(reference.Rows(scope.Row).SelectMany(columns.Reads));
}
