using PretrainGen.Generator.Entities.Conditions.References;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Entities.Conditions;

/// <summary>True when the rows that belong to a row by a foreign key fulfil a condition; unknown where there is none.</summary>
/// <param name="related">The foreign key, forwards or backwards.</param>
/// <param name="of">How many of the rows have to.</param>
/// <param name="then">The condition.</param>
internal sealed class RelatedCondition(RelatedRows related, Quantifier of, RowCondition then) : RowCondition
{
    /// <inheritdoc/>
    public override Truth Evaluate(RowScope scope) => of == Quantifier.All
        ? Rows(scope).All(row => Holds(scope, row))
        : Rows(scope).Any(row => Holds(scope, row));

    /// <inheritdoc/>
    public override IEnumerable<CellRead> Reads(RowScope scope) => related.CellsFrom(scope.Row)
        .Concat(Rows(scope).SelectMany(row => related.CellsOf(row).Concat(then.Reads(new RowScope(row, scope.Row)))));

    /// <inheritdoc/>
    public override IEnumerable<Requirement> Explain(RowScope scope) => Rows(scope)
        .Where(row => Holds(scope, row) == Truth.False)
        .Take(of == Quantifier.All ? 1 : int.MaxValue)
        .SelectMany(row => then.Explain(new RowScope(row, scope.Row)))
        .Select(part => part.From(new(related, scope.Row)));

    private IEnumerable<int> Rows(RowScope scope) => related.Rows(scope.Row);

    private Truth Holds(RowScope from, int row) => then.Evaluate(new RowScope(row, from.Row));
}
