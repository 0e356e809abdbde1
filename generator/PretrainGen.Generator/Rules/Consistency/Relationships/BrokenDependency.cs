namespace PretrainGen.Generator.Rules.Consistency.Relationships;

/// <summary>Rows that agree in what decides, and differ in what should follow it.</summary>
/// <param name="Values">The rows of each value, those of the most frequent one first.</param>
internal sealed record BrokenDependency(IReadOnlyList<IReadOnlyList<int>> Values)
{
    /// <summary>Whether most rows have one value, which is taken for right.</summary>
    public bool HasMajority => Values[0].Count * 2 > Values.Sum(rows => rows.Count);

    /// <summary>The rows that have another value than the most frequent one.</summary>
    public IEnumerable<int> Deviants => Values.Skip(1).SelectMany(rows => rows).OrderBy(row => row);

    /// <summary>The rows of which something may be wrong: those that are unlike most or, where none are most, all of them.</summary>
    public IEnumerable<int> Suspects => HasMajority ? Deviants : Values.SelectMany(rows => rows);
}
