using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Naming;

namespace PretrainGen.Generator.Entities.Grouping;

/// <summary>The words of a heading that a name can be made of.</summary>
internal static class HeadingTitle
{
    private const int LongestHeading = 200;
    private const int LongestWord = 40;
    private const int MostWords = 5;
    private const int WordsOfLongTitle = 3;

    private static readonly HashSet<string> Collections = new(
        "list table overview index summary comparison".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Conjunctions = new(["and", "or"], StringComparer.OrdinalIgnoreCase);

    private static readonly char[] Blanks = [' ', '\t', '\n', '\u00A0', '\u3000'];
    private static readonly char[] ClosingBrackets = [')', '）'];
    private static readonly char[] PhraseEnds = [.. ClosingBrackets, ':', '：', ';', ','];

    /// <summary>
    /// The heading without numbering and decoration; of a long one what its first, or its last, words say. "" where that is no name either.
    /// </summary>
    public static string Of(string heading)
    {
        var words = WithoutBrackets(WithoutCollection(WordsOf(heading)));
        if (words.Count > MostWords)
            words = Cut(words);
        return words.TrueForAll(word => word.Length <= LongestWord) ? string.Join(" ", words) : "";
    }

    /// <summary>The words that all headings end with or, where there are none, start with.</summary>
    public static string CommonWords(IEnumerable<string> headings)
    {
        var all = headings.Select(WordsOf).ToList();
        var end = CountCommon(all, fromEnd: true);
        if (end > 0)
            return string.Join(" ", all[0].Skip(all[0].Count - end));

        var start = CountCommon(all, fromEnd: false);
        if (start > 0 && NounPhrase.IsPreposition(all[0][start - 1]))
            start--;
        return string.Join(" ", all[0].Take(start));
    }

    private static int CountCommon(List<List<string>> all, bool fromEnd)
    {
        var count = 0;
        while (all.TrueForAll(words => count < words.Count && string.Equals(At(words), At(all[0]), StringComparison.OrdinalIgnoreCase)))
            count++;
        return count;

        string At(List<string> words) => words[fromEnd ? words.Count - 1 - count : count];
    }

    // A phrase ends at a preposition, a bracket or a comma; the noun of a phrase without any is at its end.
    private static List<string> Cut(List<string> words)
    {
        for (var end = 1; end <= MostWords; end++)
        {
            if (EndsPhrase(words[end - 1], words[end]))
                return words.GetRange(0, end);
        }

        var last = words.GetRange(words.Count - WordsOfLongTitle, WordsOfLongTitle);
        return Conjunctions.Contains(last[0]) ? last.GetRange(1, last.Count - 1) : last;
    }

    private static bool EndsPhrase(string word, string next) =>
        NounPhrase.IsPreposition(next) || next[0] is '(' or '（' || Array.IndexOf(PhraseEnds, word[word.Length - 1]) >= 0;

    // "CIFAR results (few-shot)": a remark.
    private static List<string> WithoutBrackets(List<string> words)
    {
        var bracket = words.FindIndex(word => word[0] is '(' or '（');
        return bracket > 0 && words[words.Count - 1].IndexOfAny(ClosingBrackets) >= 0 ? words.GetRange(0, bracket) : words;
    }

    private static List<string> WithoutCollection(List<string> words)
    {
        var isCollection = words.Count > 2
            && Collections.Contains(words[0])
            && string.Equals(words[1], "of", StringComparison.OrdinalIgnoreCase);
        return isCollection ? words.GetRange(2, words.Count - 2) : words;
    }

    private static List<string> WordsOf(string heading)
    {
        var words = heading.Length > LongestHeading ? [] : heading.Split(Blanks, StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count > 1 && IsNumbering(words[0]))
            words.RemoveAt(0);

        // The anchor of "Models {#models}".
        var anchor = words.FindIndex(word => word.StartsWith("{#", StringComparison.Ordinal));
        if (anchor >= 0)
            words.RemoveRange(anchor, words.Count - anchor);
        words.RemoveAll(word => IsEmoji(word) || !word.Any(char.IsLetterOrDigit));
        return words;
    }

    // "3.", "3)" or "3.2".
    private static bool IsNumbering(string word) =>
        AsciiChars.IsDigit(word[0]) && word.IndexOfAny(['.', ')']) > 0 && word.All(c => AsciiChars.IsDigit(c) || c is '.' or ')');

    // ":rocket:"
    private static bool IsEmoji(string word) => word.Length > 2 && word[0] == ':' && word[word.Length - 1] == ':';
}
