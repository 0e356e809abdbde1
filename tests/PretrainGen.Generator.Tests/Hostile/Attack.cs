namespace PretrainGen.Generator.Tests.Hostile;

/// <summary>A place that text gets into a project by, and a project that has texts there.</summary>
/// <param name="Place">The place.</param>
/// <param name="Make">The project with one text a place. Its shape depends on how many there are, not on what they say.</param>
internal sealed record Attack(string Place, Func<IReadOnlyList<string>, TestProject> Make)
{
    /// <summary>Whether the texts read back from the literals of what is generated.</summary>
    public bool ReadsBack { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Place;
}
