using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Schema.Model.Conditions;

/// <summary>What a single value is tested for.</summary>
/// <param name="Operator">The word in the schema; where a value is written alone, <c>equals</c> at that value.</param>
internal abstract record FieldTest(Located<string> Operator)
{
    /// <summary>Passes when the cell is one of the values; a category is named by its value or its label.</summary>
    public sealed record IsOneOf(Located<string> Operator, EquatableArray<Operand> Values) : FieldTest(Operator);

    /// <summary>Passes when the cell does not pass all of the tests.</summary>
    public sealed record Not(Located<string> Operator, EquatableArray<FieldTest> Tests) : FieldTest(Operator);

    /// <summary>Passes when the cell has a value or, if <paramref name="IsPresent"/> is false, when it has none.</summary>
    public sealed record Presence(Located<string> Operator, bool IsPresent) : FieldTest(Operator);

    /// <summary>Passes when the cell is no less than a value.</summary>
    public sealed record AtLeast(Located<string> Operator, Operand Bound) : FieldTest(Operator);

    /// <summary>Passes when the cell is no more than a value.</summary>
    public sealed record AtMost(Located<string> Operator, Operand Bound) : FieldTest(Operator);

    /// <summary>Passes when a regular expression is found in the cell.</summary>
    public sealed record Matches(Located<string> Operator, Located<string> Pattern) : FieldTest(Operator);

    /// <summary>Passes when the cell's text has one of the values in it, in some way.</summary>
    public sealed record HasText(Located<string> Operator, TextRelation Relation, EquatableArray<Operand> Values) : FieldTest(Operator);

    /// <summary>Passes when so many rows have the value.</summary>
    /// <param name="Operator">The word in the schema.</param>
    /// <param name="Count">How many.</param>
    /// <param name="Ignoring">What does not count when values are compared.</param>
    public sealed record SharedBy(Located<string> Operator, CountRange Count, IgnoredText Ignoring) : FieldTest(Operator);

    /// <summary>Passes when the cell and another one of the row say the same.</summary>
    /// <param name="Operator">The word in the schema.</param>
    /// <param name="Field">The other column.</param>
    /// <param name="As">What to make of its cell before comparing.</param>
    /// <param name="Within">How far apart the two may be.</param>
    public sealed record AgreesWith(Located<string> Operator, Located<string> Field, Located<ReadAs> As, double Within)
        : FieldTest(Operator);
}
