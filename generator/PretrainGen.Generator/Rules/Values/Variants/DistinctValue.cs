namespace PretrainGen.Generator.Rules.Values.Variants;

/// <summary>A value of a column, and the rows that have it.</summary>
/// <param name="Text">The value.</param>
internal sealed record DistinctValue(string Text)
{
    /// <summary>The rows in their order; where a cell is found is asked for the few that are reported.</summary>
    public List<int> Rows { get; } = [];
}
