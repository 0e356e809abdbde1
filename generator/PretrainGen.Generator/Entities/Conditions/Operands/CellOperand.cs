using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Entities.Conditions.Operands;

/// <summary>What a condition tests, or compares with: one value, or one of each row that is referred to.</summary>
internal abstract class CellOperand
{
    /// <summary>What its values are compared as; <see cref="CellKind.Missing"/> where nothing tells.</summary>
    public abstract CellKind Kind { get; }

    /// <summary>Whether its numbers are years.</summary>
    public virtual bool IsYear => false;

    /// <summary>How many of several values something has to hold for.</summary>
    public virtual Quantifier Of => Quantifier.All;

    /// <summary>The largest difference that is allowed; null for none.</summary>
    public Amount? Within { get; private set; }

    /// <summary>What does not count when it is compared as a text; null where the test decides.</summary>
    public IgnoredText? Ignoring { get; private set; }

    /// <summary>Says how it is compared with other values.</summary>
    public CellOperand ComparedWith(Amount? within, IgnoredText? ignoring)
    {
        (Within, Ignoring) = (within, ignoring);
        return this;
    }

    /// <summary>The values for a row.</summary>
    public abstract IEnumerable<OperandValue> Values(RowScope scope);

    /// <summary>The cells that are read for a row.</summary>
    public abstract IEnumerable<CellRead> Reads(RowScope scope);

    /// <summary>Whether something holds for it; where there is no value, nothing is known.</summary>
    public Truth Holds(RowScope scope, Func<OperandValue, Truth> test) =>
        Of == Quantifier.All ? Values(scope).All(test) : Values(scope).Any(test);

    /// <summary>Of several values, that which decides whether something holds; null where there is none.</summary>
    public OperandValue? FindDecisive(RowScope scope, Func<OperandValue, Truth> test) =>
        Values(scope).OrderBy(value => test(value)).Select(value => (OperandValue?)value).FirstOrDefault();

    /// <summary>The one value of a row; missing where there is none, or more.</summary>
    public OperandValue Single(RowScope scope)
    {
        var values = Values(scope).Take(2).ToList();
        return values.Count == 1 ? values[0] : OperandValue.Of(CellValue.Missing);
    }
}
