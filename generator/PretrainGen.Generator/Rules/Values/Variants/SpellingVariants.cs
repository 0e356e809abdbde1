using System.Globalization;
using System.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Common.Spelling;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Rules.Values.Variants;

/// <summary>Tells spellings of one name from names of two things.</summary>
internal static class SpellingVariants
{
    private const int LongestName = 60;
    private const int MostWords = 7;
    private const int WordsOfASentence = 6;
    private const int ShortestWord = 4;
    private const int ShortestMisspelt = 5;
    private const int LettersOfAWord = 3;

    /// <summary>Whether two different texts are one name of several words, spelled in two ways.</summary>
    public static bool AreVariants(string one, string other) => FoldName(one) is { } folded && folded == FoldName(other);

    /// <summary>
    /// What is the same in all spellings of a name of several words: they differ in case, width, spaces and a final stop. Null for what is
    /// no such name: one word, a sentence, a path, figures. Odd characters are reported as such, and so are spaces around a name.
    /// </summary>
    public static string? FoldName(string name)
    {
        if (name.Length is 0 or > LongestName
            || char.IsWhiteSpace(name[0])
            || char.IsWhiteSpace(name[name.Length - 1])
            || !name.All(IsOfNames))
        {
            return null;
        }

        var folded = Fold(name);
        var words = folded.Split(' ', '-', '_').Length;
        return words is > 1 and <= MostWords && HasWord(folded) ? folded : null;
    }

    /// <summary>
    /// What is the same in all spellings of a class. Short words and words with digits are more often two codes than one word; null for
    /// these.
    /// </summary>
    public static string? FoldClass(string text) => FoldName(text)
        ?? (text.Length >= ShortestWord && text.All(char.IsLetter) ? text.ToLowerInvariant() : null);

    /// <summary>
    /// Whether two texts are one name with figures in it, such as <c>Apache-2.0</c>, of which one has a hyphen where the other has a space.
    /// Between words alone, both may be right.
    /// </summary>
    public static bool DifferInHyphens(string one, string other) =>
        one.Length == other.Length
        && one.Any(AsciiChars.IsDigit)
        && FoldName(one) is { } folded
        && FoldName(other) is { } otherFolded
        && folded.Replace('-', ' ') == otherFolded.Replace('-', ' ');

    /// <summary>Whether two different texts differ only in case and in what parts words: both may well be one name.</summary>
    public static bool DifferInSeparators(string one, string other) =>
        string.Equals(WithoutSeparators(one), WithoutSeparators(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a slip of the pen lies between two texts: one letter too many, too few, replaced or swapped, in a word that is long enough
    /// to be recognized. Its first letter and its ending make another word.
    /// </summary>
    public static bool AreOneSlipApart(string one, string other) => SlipOfThePen.LiesBetween(one, other, ShortestMisspelt);

    private static string WithoutSeparators(string name) =>
        string.Concat(name.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '_' or '.' or ',' or '/' or ':' or '\'' or '\u2019')));

    private static string Fold(string name)
    {
        var text = Normalize(name);
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                folded.Append(c);
            else if (folded.Length > 0 && folded[folded.Length - 1] != ' ')
                folded.Append(' ');
        }

        // The stop behind a name is one thing, that behind a sentence another.
        var words = folded.ToString();
        return words.Count(c => c == ' ') < WordsOfASentence - 1 ? words.TrimEnd('.') : words;
    }

    private static bool IsOfNames(char c) => char.IsWhiteSpace(c)
        ? c is ' ' or '\u3000'
        : c is not ('/' or '\\' or ':' or '@') && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control);

    /// <summary>Whether there is a word, and not figures and units alone.</summary>
    private static bool HasWord(string folded)
    {
        var letters = 0;
        foreach (var c in folded)
        {
            letters = char.IsLetter(c) ? letters + 1 : 0;
            if (letters == LettersOfAWord)
                return true;
        }

        return false;
    }

    private static string Normalize(string name) => NormalText.In(NormalizationForm.FormKC, name).ToLowerInvariant();
}
