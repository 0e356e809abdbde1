namespace PretrainGen.Generator.Entities.Typing;

/// <summary>
/// Finds what a wrong value may be meant to be. Each search looks at all candidates, so only the first few wrong values get an answer, each in
/// however many cells it stands.
/// </summary>
internal sealed class NearestValue(IEnumerable<string> candidates)
{
    private const int MostSearches = 20;

    private readonly Dictionary<string, string> _answers = new(StringComparer.Ordinal);

    /// <summary>The nearest candidate, or "".</summary>
    public string To(string value)
    {
        if (!_answers.TryGetValue(value, out var answer) && _answers.Count < MostSearches)
        {
            _answers.Add(value, answer = NearestNames.Find(value, candidates, 1) is { Count: > 0 } nearest ? nearest[0] : "");
        }

        return answer ?? "";
    }
}
