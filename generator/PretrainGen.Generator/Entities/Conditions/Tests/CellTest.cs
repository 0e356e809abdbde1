using PretrainGen.Generator.Entities.Conditions.Operands;

namespace PretrainGen.Generator.Entities.Conditions.Tests;

/// <summary>What a value is tested for.</summary>
internal abstract class CellTest
{
    /// <summary>Whether a value passes.</summary>
    public abstract Truth Evaluate(RowScope scope, OperandValue value);

    /// <summary>
    /// Whether a value passes the opposite. Where it is compared with several rows, the opposite has to hold for as many of them: what is
    /// not the year of its bases is the year of none of them.
    /// </summary>
    public virtual Truth EvaluateOpposite(RowScope scope, OperandValue value) => Evaluate(scope, value).Negate();

    /// <summary>The further cells that it looks at.</summary>
    public virtual IEnumerable<CellRead> Reads(RowScope scope) => [];
}
