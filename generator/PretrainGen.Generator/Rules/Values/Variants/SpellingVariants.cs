using System.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Conditions;

namespace PretrainGen.Generator.Rules.Values.Variants;

/// <summary>Tells spellings of one name from names of two things.</summary>
internal static class SpellingVariants
{
    private const int ShortestWithoutPunctuation = 3;
    private const int ShortestMisspelt = 6;

    /// <summary>Whether two different texts are one name: they differ in case, width, white space and punctuation only.</summary>
    public static bool AreVariants(string one, string other) => Fold(one) is { Length: > 0 } folded && folded == Fold(other);

    /// <summary>What is the same in all spellings of a name; empty where a text is too short to say.</summary>
    /// <remarks>
    /// Characters that make another name stay: C, C++ and C# are three languages. So does what parts two digits, and what is written before
    /// the first one, since 3.5 and 35 or -1 and 1 are not one number. Few letters are different codes when their punctuation differs: AD
    /// and A/D.
    /// </remarks>
    public static string Fold(string name)
    {
        var text = Normalize(name);
        var folded = new char[text.Length];
        var length = 0;
        var hasDropped = false;
        for (var at = 0; at < text.Length; at++)
        {
            var isSign = char.IsWhiteSpace(text[at]) || char.IsPunctuation(text[at]);
            if (!isSign || text[at] is '#' or '%' or '&' or '@' or '*')
                folded[length++] = text[at];
            else if (at + 1 < text.Length && AsciiChars.IsDigit(text[at + 1]) && (at == 0 || AsciiChars.IsDigit(text[at - 1])))
                folded[length++] = at == 0 ? text[at] : '.';
            else
                hasDropped = true;
        }

        return length < (hasDropped ? ShortestWithoutPunctuation : 2) ? "" : new string(folded, 0, length);
    }

    /// <summary>
    /// Whether a slip of the pen lies between two folded texts: one letter too many, too few, replaced or swapped. Digits are no slips.
    /// </summary>
    public static bool AreOneSlipApart(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (shorter.Length < ShortestMisspelt || longer.Length - shorter.Length > 1)
            return false;

        var start = 0;
        while (start < shorter.Length && shorter[start] == longer[start])
            start++;
        var end = 0;
        while (end < shorter.Length - start && shorter[shorter.Length - 1 - end] == longer[longer.Length - 1 - end])
            end++;

        var left = shorter.Substring(start, shorter.Length - end - start);
        var right = longer.Substring(start, longer.Length - end - start);
        var isSwap = left.Length == 2 && left[0] == right[1] && left[1] == right[0];
        return (right.Length == 1 || isSwap) && (left + right).All(char.IsLetter);
    }

    private static string Normalize(string name) =>
        (!AsciiChars.IsAscii(name) && IsText(name) ? name.Normalize(NormalizationForm.FormKC) : name).ToLowerInvariant();

    /// <summary>Whether a text can be normalised: halves of surrogate pairs and what is no character cannot.</summary>
    private static bool IsText(string name)
    {
        for (var at = 0; at < name.Length; at++)
        {
            if (char.IsSurrogatePair(name, at))
                at++;
            else if (char.IsSurrogate(name[at]) || name[at] is >= '\uFFFE' or (>= '\uFDD0' and <= '\uFDEF'))
                return false;
        }

        return true;
    }
}
