using PretrainGen.Generator.Catalog;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>A value of a column, and the cells that it stands in.</summary>
/// <param name="Text">The value.</param>
/// <param name="Folded">What is the same in all its spellings; empty where it is too short to say.</param>
internal sealed record Word(string Text, string Folded)
{
    /// <summary>The cells, in the order of the rows.</summary>
    public List<CellAddress> Places { get; } = [];
}
