using PretrainGen.Generator.Entities.Conditions.References;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Entities.Conditions;

/// <summary>True when the rows that a row refers to fulfil a condition; unknown where it refers to none.</summary>
/// <param name="reference">The foreign key.</param>
/// <param name="of">How many of the rows have to.</param>
/// <param name="then">The condition.</param>
internal sealed class ReferencedCondition(RowReference reference, Quantifier of, RowCondition then) : RowCondition
{
    /// <inheritdoc/>
    public override Truth Evaluate(RowScope scope) => of == Quantifier.All ? Rows(scope).All(Holds) : Rows(scope).Any(Holds);

    /// <inheritdoc/>
    public override IEnumerable<CellRead> Reads(RowScope scope) =>
        reference.Reads(scope.Row).Concat(Rows(scope).SelectMany(row => then.Reads(new RowScope(row))));

    /// <inheritdoc/>
    public override IEnumerable<Requirement> Explain(RowScope scope) => Rows(scope)
        .Where(row => Holds(row) == Truth.False)
        .Take(of == Quantifier.All ? 1 : int.MaxValue)
        .SelectMany(row => then.Explain(new RowScope(row)).Select(part => part.From(new(reference, scope.Row, IsBackwards: false))));

    private IEnumerable<int> Rows(RowScope scope) => reference.Rows(scope.Row);

    private Truth Holds(int row) => then.Evaluate(new RowScope(row));
}
