namespace PretrainGen.Generator.Rules.Consistency;

/// <summary>Rows that agree in one column and differ in another which should follow it.</summary>
/// <param name="Example">The first of most of them.</param>
/// <param name="Deviants">The others.</param>
internal sealed record BrokenDependency(int Example, IReadOnlyList<int> Deviants);
