namespace PretrainGen.Generator.Entities.Conditions;

/// <summary>
/// A condition of the schema, in which every name has been found and every value read. A <c>not</c> has been carried into its parts, so
/// that it does not turn "for all rows" into "for one".
/// </summary>
internal abstract class RowCondition
{
    /// <summary>Whether it holds for a row.</summary>
    public abstract Truth Evaluate(RowScope scope);

    /// <summary>The cells that it looks at, in the order of the schema.</summary>
    public abstract IEnumerable<CellRead> Reads(RowScope scope);

    /// <summary>What would have to be otherwise, given that it does not hold; any one of several.</summary>
    public abstract IEnumerable<Requirement> Explain(RowScope scope);

    /// <summary>True when every part is.</summary>
    public sealed class AllOf(RowCondition[] parts) : RowCondition
    {
        /// <inheritdoc/>
        public override Truth Evaluate(RowScope scope) => parts.All(part => part.Evaluate(scope));

        /// <inheritdoc/>
        public override IEnumerable<CellRead> Reads(RowScope scope) => parts.SelectMany(part => part.Reads(scope));

        /// <inheritdoc/>
        public override IEnumerable<Requirement> Explain(RowScope scope) =>
            parts.First(part => part.Evaluate(scope) == Truth.False).Explain(scope);
    }

    /// <summary>True when some part is.</summary>
    public sealed class AnyOf(RowCondition[] parts) : RowCondition
    {
        /// <inheritdoc/>
        public override Truth Evaluate(RowScope scope) => parts.Any(part => part.Evaluate(scope));

        /// <inheritdoc/>
        public override IEnumerable<CellRead> Reads(RowScope scope) => parts.SelectMany(part => part.Reads(scope));

        /// <inheritdoc/>
        public override IEnumerable<Requirement> Explain(RowScope scope) => parts.SelectMany(part => part.Explain(scope));
    }
}
