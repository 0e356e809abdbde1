namespace PretrainGen.Generator.Entities.Conditions.Patterns;

/// <summary>
/// The time that slow matches of all patterns of an entity may take together, so that no number of patterns hangs a build.
/// </summary>
internal sealed class PatternTime
{
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(5);

    private TimeSpan _spent;

    /// <summary>Whether no further pattern is tried.</summary>
    public bool IsOver => _spent > Most;

    public void Spend(TimeSpan time) => _spent += time;
}
