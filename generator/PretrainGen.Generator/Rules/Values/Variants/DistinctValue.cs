namespace PretrainGen.Generator.Rules.Values.Variants;

/// <summary>A value of a column, and the rows that have it.</summary>
/// <param name="Text">The value.</param>
/// <param name="Folded">What is the same in all its spellings; empty where it is too short to say.</param>
internal sealed record DistinctValue(string Text, string Folded)
{
    /// <summary>The rows in their order; where a cell is found is asked for the few that are reported.</summary>
    public List<int> Rows { get; } = [];
}
