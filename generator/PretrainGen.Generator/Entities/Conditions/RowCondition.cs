using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Typing;

namespace PretrainGen.Generator.Entities.Conditions;

/// <summary>A condition of the schema, in which every name has been found and every value read.</summary>
internal abstract class RowCondition
{
    /// <summary>Whether it holds for a row.</summary>
    public abstract Truth Evaluate(int row);

    /// <summary>The cells that it looks at, in the order of the schema.</summary>
    public abstract IEnumerable<CellRead> Reads(int row);

    /// <summary>What would have to be otherwise, given that it does not hold; any one of several.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isForbidden">Whether it does hold and should not.</param>
    public abstract IEnumerable<Requirement> Explain(int row, bool isForbidden);

    /// <summary>True when every part is.</summary>
    public sealed class AllOf(RowCondition[] parts) : RowCondition
    {
        public override Truth Evaluate(int row) => parts.All(part => part.Evaluate(row));

        public override IEnumerable<CellRead> Reads(int row) => parts.SelectMany(part => part.Reads(row));

        public override IEnumerable<Requirement> Explain(int row, bool isForbidden) => isForbidden
            ? parts.SelectMany(part => part.Explain(row, isForbidden))
            : parts.First(part => part.Evaluate(row) == Truth.False).Explain(row, isForbidden);
    }

    /// <summary>True when some part is.</summary>
    public sealed class AnyOf(RowCondition[] parts) : RowCondition
    {
        public override Truth Evaluate(int row) => parts.Any(part => part.Evaluate(row));

        public override IEnumerable<CellRead> Reads(int row) => parts.SelectMany(part => part.Reads(row));

        public override IEnumerable<Requirement> Explain(int row, bool isForbidden) => isForbidden
            ? parts.First(part => part.Evaluate(row) == Truth.True).Explain(row, isForbidden)
            : parts.SelectMany(part => part.Explain(row, isForbidden));
    }

    /// <summary>True when the part is not.</summary>
    public sealed class NotOf(RowCondition part) : RowCondition
    {
        public override Truth Evaluate(int row) => part.Evaluate(row).Negate();

        public override IEnumerable<CellRead> Reads(int row) => part.Reads(row);

        public override IEnumerable<Requirement> Explain(int row, bool isForbidden) => part.Explain(row, !isForbidden);
    }

    /// <summary>True when the row's cell passes a test.</summary>
    public sealed class OnCell(Column column, CellTest test) : RowCondition
    {
        public override Truth Evaluate(int row) => column.IsFaulty(row) ? Truth.Unknown : test.Evaluate(row, column);

        public override IEnumerable<CellRead> Reads(int row) => test.Reads(row).Prepend(new CellRead(row, column));

        public override IEnumerable<Requirement> Explain(int row, bool isForbidden) =>
            [new Requirement(column, test, isForbidden)];
    }
}
