namespace PretrainGen.Generator.Common;

/// <summary>
/// Suggests what an author may have meant by a name that does not exist. Each search looks at all candidates, so only the first few wrong
/// names get an answer, however often each of them occurs.
/// </summary>
internal sealed class Suggestions
{
    private const int MaxSearches = 20;
    private const int MaxErrors = 2;

    private readonly Dictionary<(string Name, IEnumerable<string> Candidates), IReadOnlyList<string>> _answers = [];

    /// <summary>Suggestions for names that all have the same candidates.</summary>
    public static Func<string, string> Among(IEnumerable<string> candidates)
    {
        var suggestions = new Suggestions();
        return name => suggestions.For(name, candidates);
    }

    /// <summary>The candidate that is nearest; "" where none is near or too many names were wrong before.</summary>
    public string For(string name, IEnumerable<string> candidates) => AllFor(name, candidates) is { Count: > 0 } nearest ? nearest[0] : "";

    /// <summary>The few candidates that are nearest, the nearest first; none where none is near or too many were wrong before.</summary>
    public IReadOnlyList<string> AllFor(string name, IEnumerable<string> candidates)
    {
        if (!_answers.TryGetValue((name, candidates), out var answer) && _answers.Count < MaxSearches)
            _answers.Add((name, candidates), answer = FindAll(name, candidates));
        return answer ?? [];
    }

    /// <summary>The few names that are nearest, the nearest first.</summary>
    public static IReadOnlyList<string> FindAll(string name, IEnumerable<string> candidates) => NearestNames.Find(name, candidates);

    /// <summary>The nearest of the names, or null.</summary>
    public static string? FindNearest(string name, IEnumerable<string> candidates) =>
        NearestNames.Find(name, candidates, 1) is { Count: > 0 } nearest ? nearest[0] : null;

    /// <summary>The nearest of the words of a vocabulary, or all of them where none is near.</summary>
    public static string FindNearestOrAll(string word, IReadOnlyCollection<string> words) =>
        FindNearest(word, words) ?? string.Join(" | ", words);

    /// <summary>
    /// The one of the words that is meant, if the word is so like it that it can hardly mean another thing: with a number in it or another
    /// first letter, it can.
    /// </summary>
    public static string? FindMisspelt(string word, IEnumerable<string> words)
    {
        if (FindNearest(word, words) is not { } nearest || NearestNames.CountErrors(word, nearest) is not <= MaxErrors)
            return null;
        return word.Any(char.IsDigit) || char.ToLowerInvariant(word[0]) != char.ToLowerInvariant(nearest[0]) ? null : nearest;
    }
}
