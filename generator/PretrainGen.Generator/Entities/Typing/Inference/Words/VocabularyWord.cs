using System.Globalization;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Entities.Values.Formats;

namespace PretrainGen.Generator.Entities.Typing.Inference.Words;

/// <summary>Tells words that name a class from measures, codes, lists and literals.</summary>
internal static class VocabularyWord
{
    private const int Longest = 40;
    private const int LettersOfWord = 3;

    private static readonly HashSet<string> Literals = new(StringComparer.OrdinalIgnoreCase)
    {
        "true", "false", "null", "undefined", "nil", "[]", "{}", "\"\"", "''", "()",
    };

    private static readonly char[] OtherCharacters =
        [',', ';', ':', '|', '=', '@', '{', '}', '[', ']', '<', '>', '"', '\\', '$', '~', '^', '*', '→', '\r', '\n'];

    /// <summary>Whether a text may name a class.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isVocabulary">Whether the header says that it does, so that a letter is enough.</param>
    public static bool Is(string text, bool isVocabulary) => text.Length is > 0 and <= Longest
        && !Literals.Contains(text)
        && text.IndexOfAny(OtherCharacters) < 0
        && !CellSyntax.IsUrl(text)
        && LongestWord(text) >= (isVocabulary && char.IsLetter(text[0]) ? 1 : LettersOfWord)
        && !HoldsMeasure(text);

    /// <summary>Whether a text is a letter or two: an abbreviation among words, and a code among its like.</summary>
    public static bool IsAbbreviation(string text) => text.Length is 1 or 2 && text.All(char.IsLetter);

    // A Chinese word has one letter or two, and none is a code.
    private static int LongestWord(string text)
    {
        var (longest, length) = (0, 0);
        foreach (var c in text)
        {
            var letters = CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter ? LettersOfWord : 1;
            length = char.IsLetter(c) ? length + letters : 0;
            longest = Math.Max(longest, length);
        }

        return longest;
    }

    // "Up to 3200 MT/s", "12 kg" and "1.5x".
    private static bool HoldsMeasure(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!AsciiChars.IsDigit(text[i]) || (i > 0 && char.IsLetter(text[i - 1])))
                continue;

            while (i < text.Length && (AsciiChars.IsDigit(text[i]) || text[i] is '.' or ','))
                i++;

            var rest = text.Substring(i).TrimStart();
            var end = rest.IndexOf(' ');
            if (Units.IsMeasure(end < 0 ? rest : rest.Substring(0, end)))
                return true;
        }

        return false;
    }
}
