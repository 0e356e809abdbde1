namespace PretrainGen.Generator.Schema.Model.Conditions;

/// <summary>What the rows of a group are tested for together.</summary>
/// <param name="Operator">The word in the schema.</param>
internal abstract record GroupTest(Located<string> Operator)
{
    /// <summary>Passes when each value is no less, or no more, than the one before it.</summary>
    /// <param name="Operator">The word in the schema.</param>
    /// <param name="Field">The column.</param>
    /// <param name="IsIncreasing">Whether values grow, rather than shrink.</param>
    /// <param name="IsStrict">Whether two values may not be equal.</param>
    public sealed record Ordered(Located<string> Operator, Located<string> Field, bool IsIncreasing, bool IsStrict) : GroupTest(Operator);

    /// <summary>Passes when there are so many different values.</summary>
    public sealed record Distinct(Located<string> Operator, Located<string> Field, CountRange Count) : GroupTest(Operator);

    /// <summary>Passes when no two ranges overlap.</summary>
    /// <param name="Operator">The word in the schema.</param>
    /// <param name="From">The column of where a range begins.</param>
    /// <param name="To">The column of where it ends.</param>
    /// <param name="IsInclusive">Whether the end belongs to the range.</param>
    public sealed record Disjoint(Located<string> Operator, Located<string> From, Located<string> To, bool IsInclusive)
        : GroupTest(Operator);
}
