using PretrainGen.Generator.Common;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Schema.Model.Additions;

/// <summary>The rows that a rule looks at together.</summary>
internal abstract record RuleRows
{
    private RuleRows()
    {
    }

    /// <summary>All pairs of rows that have the same values.</summary>
    /// <param name="Same">The columns of these values.</param>
    public sealed record Pairs(EquatableArray<Located<string>> Same) : RuleRows;

    /// <summary>All rows that have the same values, as one group.</summary>
    /// <param name="Per">The columns of these values.</param>
    /// <param name="By">The columns that order the rows of a group; empty for the order of the file.</param>
    /// <param name="Count">How many rows a group may have; null for any number.</param>
    /// <param name="Tests">What the rows are tested for together.</param>
    public sealed record Groups(
        EquatableArray<Located<string>> Per,
        EquatableArray<Located<string>> By,
        Located<CountRange>? Count,
        EquatableArray<GroupTest> Tests) : RuleRows;
}
