using PretrainGen.Generator.Entities.Conditions.Operands;
using PretrainGen.Generator.Entities.Conditions.References;
using PretrainGen.Generator.Entities.Conditions.Tests;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Entities.Conditions;

/// <summary>What should be the case with a row, and is not.</summary>
/// <param name="Table">The table of the row.</param>
/// <param name="Scope">The row.</param>
/// <param name="IsForbidden">Whether it is the case, and should not be.</param>
internal abstract record Requirement(MergedTable Table, RowScope Scope, bool IsForbidden)
{
    /// <summary>How the row is reached, from the row that the rule is about; empty where it is that row.</summary>
    public IReadOnlyList<Step> Path { get; init; } = [];

    /// <summary>The cells of the row that the rule is about which would have to be otherwise.</summary>
    public IEnumerable<CellRead> FirstCells() => Path.Count == 0 ? OwnCells(Scope) : Path[0].Cells;

    /// <summary>The same cells of another row that breaks the rule in the same way.</summary>
    public IEnumerable<CellRead> FirstCells(int row) => Path.Count == 0 ? OwnCells(Scope with { Row = row }) : [];

    /// <summary>The requirement, seen from the row that leads to this one.</summary>
    public Requirement From(Step step) => this with { Path = [step, .. Path] };

    /// <summary>The cells of a row that it is about.</summary>
    protected abstract IEnumerable<CellRead> OwnCells(RowScope scope);

    /// <summary>A value should pass a test.</summary>
    public sealed record OfValue(
        MergedTable Table, RowScope Scope, bool IsForbidden, CellOperand Subject, OperandValue Value, CellTest Test)
        : Requirement(Table, Scope, IsForbidden)
    {
        /// <inheritdoc/>
        protected override IEnumerable<CellRead> OwnCells(RowScope scope) => Subject.Reads(scope);
    }

    /// <summary>The rows that refer to the row should be so many.</summary>
    public sealed record OfCount(RowScope Scope, bool IsForbidden, ReferringRows Referring, CountRange Count)
        : Requirement(Referring.Reference.Target.Table, Scope, IsForbidden)
    {
        /// <inheritdoc/>
        protected override IEnumerable<CellRead> OwnCells(RowScope scope) => [];
    }

    /// <summary>A step from a row to one that belongs to it by a foreign key.</summary>
    /// <param name="Related">The foreign key, forwards or backwards.</param>
    /// <param name="FromRow">The row that the step starts from.</param>
    internal sealed record Step(RelatedRows Related, int FromRow)
    {
        /// <summary>The cells of that row that the step goes along.</summary>
        public IEnumerable<CellRead> Cells => Related.CellsFrom(FromRow);
    }
}
