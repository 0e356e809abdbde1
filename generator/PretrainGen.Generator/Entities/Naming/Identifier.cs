using System.Globalization;
using System.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Common.Spelling;

namespace PretrainGen.Generator.Entities.Naming;

/// <summary>Turns any text into a C# identifier that still looks like the text.</summary>
/// <remarks>
/// The author's letters stay; each word starts with a capital; what C# does not allow goes, and ends a word; an underscore
/// is written only where two digits or two of the author's capitals would fuse, and before a leading digit.
/// </remarks>
internal static class Identifier
{
    private const int SpelledOutCharacters = 8;

    // The metadata of an assembly takes names of up to 1,023 bytes; nobody reads half of that.
    private const int Longest = 128;

    /// <summary>The identifier for a text; "" only for the empty text.</summary>
    public static string From(string text)
    {
        var words = JoinWords(Normalized(text));
        return words.Length switch
        {
            0 => SpellOut(text),
            > Longest => words.Substring(0, Longest).TrimEnd('_'),
            _ => words,
        };
    }

    /// <summary>Whether a text has anything that an identifier can be made of.</summary>
    public static bool HasLetterOrDigit(string text)
    {
        foreach (var c in text)
        {
            if (NameCharacter.IsLetterOrDigit(CharUnicodeInfo.GetUnicodeCategory(c)))
                return true;
        }

        return false;
    }

    /// <summary>A keyword is no obstacle to the author's name: the result starts with a capital, and no keyword does.</summary>
    private static string JoinWords(string text)
    {
        var result = new StringBuilder(text.Length + 4);
        var startsWord = true;
        var last = UnicodeCategory.OtherNotAssigned;
        foreach (var c in text)
        {
            var category = CharUnicodeInfo.GetUnicodeCategory(c);
            if (NameCharacter.IsLetterOrDigit(category))
            {
                if (NeedsUnderscore(result.Length == 0, startsWord, last, category))
                    result.Append('_');

                result.Append(startsWord ? char.ToUpperInvariant(c) : c);
                startsWord = false;
                last = category;
            }
            else if (NameCharacter.IsCombining(category) && !startsWord)
            {
                result.Append(c);
            }
            else if (!NameCharacter.IsCombining(category) && category != UnicodeCategory.Format && !IsApostrophe(c))
            {
                startsWord = true;
            }
        }

        // What was left out may have kept a letter and its accent apart, and a capital may have a letter with the accent where the small
        // one has none.
        var words = result.ToString();
        return AsciiChars.IsAscii(words) ? words : words.Normalize(NormalizationForm.FormC);
    }

    private static bool NeedsUnderscore(bool isFirst, bool startsWord, UnicodeCategory last, UnicodeCategory next) => isFirst
        ? next == UnicodeCategory.DecimalDigitNumber
        : startsWord && last == next && (next is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.UppercaseLetter);

    /// <summary>A name without letters and digits is spelled as its code points: the result does not depend on other rows.</summary>
    private static string SpellOut(string text)
    {
        var result = new StringBuilder();
        for (var i = 0; i < text.Length && i < SpelledOutCharacters; i++)
        {
            var codePoint = (int)text[i];
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                codePoint = char.ConvertToUtf32(text[i], text[++i]);

            result.Append(result.Length > 0 ? "_U" : "U").Append(codePoint.ToString("X4", CultureInfo.InvariantCulture));
        }

        return result.ToString();
    }

    // Half of a surrogate pair makes Normalize throw; no half is part of an identifier, so it can go first.
    private static string Normalized(string text)
    {
        if (AsciiChars.IsAscii(text))
            return text;

        var valid = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            valid.Append(char.IsSurrogate(text[i]) || text[i] >= '\uFFFE' ? ' ' : text[i]);

        return valid.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019';
}
