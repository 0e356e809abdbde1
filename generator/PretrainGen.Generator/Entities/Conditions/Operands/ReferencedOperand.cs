using PretrainGen.Generator.Entities.Conditions.References;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model.Conditions;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Conditions.Operands;

/// <summary>A cell of each row that the row refers to, in its own table or in another one.</summary>
/// <param name="reference">The foreign key.</param>
/// <param name="columns">The columns of the other rows, of which the first counts that is filled.</param>
/// <param name="of">How many of the rows something has to hold for.</param>
internal sealed class ReferencedOperand(RowReference reference, Column[] columns, Quantifier of) : CellOperand
{
    /// <summary>The columns of the other rows, of which the first counts that is filled.</summary>
    public IReadOnlyList<Column> Columns => columns;

    /// <inheritdoc/>
    public override CellKind Kind { get; } = columns.Select(column => column.Kind).FirstOrDefault(kind => kind != CellKind.Missing);

    /// <inheritdoc/>
    public override bool IsYear { get; } = columns[0].Field is { Type.Value: FieldType.Year };

    /// <inheritdoc/>
    public override Quantifier Of => of;

    /// <inheritdoc/>
    public override IEnumerable<OperandValue> Values(RowScope scope) =>
        reference.Rows(scope.Row).Select(row => ColumnOperand.FirstFilled(row, columns));

    /// <inheritdoc/>
    public override IEnumerable<CellRead> Reads(RowScope scope) => reference.Reads(scope.Row)
        .Concat(reference.Rows(scope.Row).SelectMany(row => ColumnOperand.ReadsOf(row, columns)));
}
