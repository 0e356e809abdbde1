using PretrainGen.Generator.Entities.Conditions.References;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Entities.Conditions;

/// <summary>True when the rows that refer to a row fulfil a condition; unknown where none does.</summary>
/// <param name="referring">The foreign key backwards.</param>
/// <param name="of">How many of the rows have to.</param>
/// <param name="then">The condition.</param>
internal sealed class ReferringCondition(ReferringRows referring, Quantifier of, RowCondition then) : RowCondition
{
    /// <inheritdoc/>
    public override Truth Evaluate(RowScope scope) => of == Quantifier.All ? Rows(scope).All(Holds) : Rows(scope).Any(Holds);

    /// <inheritdoc/>
    public override IEnumerable<CellRead> Reads(RowScope scope) =>
        Rows(scope).SelectMany(row => referring.Reference.Reads(row).Concat(then.Reads(new RowScope(row))));

    /// <inheritdoc/>
    public override IEnumerable<Requirement> Explain(RowScope scope) => Rows(scope)
        .Where(row => Holds(row) == Truth.False)
        .Take(of == Quantifier.All ? 1 : int.MaxValue)
        .SelectMany(row => then.Explain(new RowScope(row)))
        .Select(part => part.From(new(referring.Reference, scope.Row, IsBackwards: true)));

    private IEnumerable<int> Rows(RowScope scope) => referring.Of(scope.Row);

    private Truth Holds(int row) => then.Evaluate(new RowScope(row));
}
