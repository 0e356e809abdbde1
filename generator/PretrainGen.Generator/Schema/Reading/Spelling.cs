using PretrainGen.Generator.Entities.Conditions;

namespace PretrainGen.Generator.Schema.Reading;

/// <summary>Finds the word that an author may have meant.</summary>
internal static class Spelling
{
    private const int MaxErrors = 2;

    /// <summary>The nearest of the words, or all of them where none is near.</summary>
    public static string Suggest(string word, IReadOnlyCollection<string> words) => FindNearest(word, words) ?? string.Join(" | ", words);

    /// <summary>The nearest of the words, or null.</summary>
    public static string? FindNearest(string word, IEnumerable<string> words) =>
        NearestNames.Find(word, words, 1) is { Count: > 0 } nearest ? nearest[0] : null;

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
