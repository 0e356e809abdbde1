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

    /// <summary>The one of the words that is meant, if the word is so like it that it can hardly mean another thing.</summary>
    public static string? FindMisspelt(string word, IEnumerable<string> words) =>
        FindNearest(word, words) is { } nearest && NearestNames.CountErrors(word, nearest) is <= MaxErrors ? nearest : null;
}
