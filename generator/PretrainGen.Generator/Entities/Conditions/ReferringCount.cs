using PretrainGen.Generator.Entities.Conditions.References;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Entities.Conditions;

/// <summary>True when the rows that refer to a row are so many.</summary>
/// <param name="referring">The foreign key backwards.</param>
/// <param name="count">How many there have to be.</param>
/// <param name="isForbidden">Whether there must not be so many.</param>
internal sealed class ReferringCount(ReferringRows referring, CountRange count, bool isForbidden) : RowCondition
{
    /// <inheritdoc/>
    public override Truth Evaluate(RowScope scope) =>
        (count.Contains(referring.Rows(scope.Row).Count()) != isForbidden).ToTruth();

    /// <inheritdoc/>
    public override IEnumerable<CellRead> Reads(RowScope scope) =>
        referring.Rows(scope.Row).SelectMany(row => referring.CellsOf(row));

    /// <inheritdoc/>
    public override IEnumerable<Requirement> Explain(RowScope scope) =>
        [new Requirement.OfCount(scope, isForbidden, referring, count)];
}
