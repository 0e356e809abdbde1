namespace PretrainGen.Generator.Catalog;

/// <summary>Finds what a wrong value may be meant to be. Each search looks at all candidates, so only the first few wrong values get an answer.</summary>
internal sealed class NearestValue(IEnumerable<string> candidates)
{
    private const int MostSearches = 20;

    private int _searches;

    /// <summary>The nearest candidate, or "".</summary>
    public string To(string value) =>
        _searches++ < MostSearches && NearestNames.Find(value, candidates, 1) is { Count: > 0 } nearest ? nearest[0] : "";
}
