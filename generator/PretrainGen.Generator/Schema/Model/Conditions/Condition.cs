using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Schema.Model.Conditions;

/// <summary>What may be true or not of a row.</summary>
internal abstract record Condition
{
    private Condition()
    {
    }

    /// <summary>True when every part is.</summary>
    public sealed record AllOf(EquatableArray<Condition> Parts) : Condition;

    /// <summary>True when some part is.</summary>
    public sealed record AnyOf(EquatableArray<Condition> Parts) : Condition;

    /// <summary>True when the part is not.</summary>
    public sealed record NotOf(Condition Part) : Condition;

    /// <summary>True when the row's cell passes every test.</summary>
    /// <param name="Field">The column.</param>
    /// <param name="Tests">What its cell is tested for.</param>
    public sealed record OnField(Located<string> Field, EquatableArray<FieldTest> Tests) : Condition;

    /// <summary>True when a value passes every test.</summary>
    /// <param name="Value">The value.</param>
    /// <param name="Tests">What it is tested for.</param>
    public sealed record OnValue(Operand Value, EquatableArray<FieldTest> Tests) : Condition;

    /// <summary>True when the rows that the row refers to fulfil a condition.</summary>
    /// <param name="Via">The columns of a foreign key.</param>
    /// <param name="Of">How many of the rows have to.</param>
    /// <param name="Then">The condition.</param>
    public sealed record OnReferenced(EquatableArray<Located<string>> Via, Quantifier Of, Condition Then) : Condition;

    /// <summary>True when the rows that refer to the row are so many, and fulfil a condition.</summary>
    /// <param name="By">The foreign key.</param>
    /// <param name="Count">How many there have to be; null where that is open.</param>
    /// <param name="Of">How many of them have to fulfil the condition.</param>
    /// <param name="Then">The condition; null for none.</param>
    public sealed record OnReferring(ReferringKey By, CountRange? Count, Quantifier Of, Condition? Then) : Condition;
}
