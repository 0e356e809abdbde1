using System.Text;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Rules.Values.Damage;

/// <summary>Letters of another script that look like those of the word they are in: <c>Тest</c> with a Cyrillic first letter.</summary>
internal static class LookAlikeLetter
{
    private const int ShortestWord = 3;

    /// <summary>The first letter of a cell that is of another script than its word; null where there is none.</summary>
    public static char? Find(string text)
    {
        if (!HasAny(text))
            return null;

        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at]))
                continue;

            var end = at;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            if (end - at >= ShortestWord && StrangersIn(text.Substring(at, end - at)) is { Count: > 0 } strangers)
                return strangers[0];
            at = end;
        }

        return null;
    }

    /// <summary>A text with letters of one script in each of its words; null where some letter has no twin.</summary>
    public static string? Repair(string text)
    {
        var repaired = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
                at++;
            var word = text.Substring(start, at - start);
            if (RepairWord(word) is not { } repairedWord)
                return null;

            repaired.Append(repairedWord);
            if (at < text.Length)
                repaired.Append(text[at++]);
        }

        return repaired.ToString();
    }

    /// <summary>Whether a character is of a script that has letters like the Latin ones.</summary>
    public static bool MayBe(char c) => c is >= '\u0370' and <= '\u04FF';

    private static bool HasAny(string text)
    {
        foreach (var c in text)
        {
            if (MayBe(c))
                return true;
        }

        return false;
    }

    private static string? RepairWord(string word)
    {
        if (word.Length < ShortestWord || StrangersIn(word) is not { Count: > 0 } strangers)
            return word;

        var isGreek = word.Any(IsGreek);
        var letters = word.ToCharArray();
        for (var at = 0; at < letters.Length; at++)
        {
            if (strangers.Contains(letters[at]) && TwinOf(letters[at], isGreek) is var twin)
                letters[at] = twin;
        }

        return letters.Contains('\0') ? null : new string(letters);
    }

    // Of a Latin letter, the twin in the script of its word.
    private static char TwinOf(char letter, bool isGreek)
    {
        if (!IsLatin(letter))
            return LookAlikes.Strangers.IndexOf(letter) is >= 0 and var index ? LookAlikes.Twins[index] : '\0';

        var found = isGreek ? LookAlikes.Twins.LastIndexOf(letter) : LookAlikes.Twins.IndexOf(letter);
        return found >= 0 && IsGreek(LookAlikes.Strangers[found]) == isGreek ? LookAlikes.Strangers[found] : '\0';
    }

    /// <summary>The letters of a word that are of another script than most of it, if all of them have a twin there.</summary>
    private static List<char> StrangersIn(string word)
    {
        var latin = word.Count(IsLatin);
        var other = word.Length - latin;
        if (latin == 0 || other == 0 || !(word.All(c => IsLatin(c) || IsCyrillic(c)) || word.All(c => IsLatin(c) || IsGreek(c))))
            return [];

        // The letters that are fewer have to be twins, all of them: everything else is meant, as in µF or USB-кабель.
        var strangers = word.Where(c => IsLatin(c) == latin < other).ToList();
        return latin != other && strangers.TrueForAll(IsTwin) ? strangers : [];
    }

    private static bool IsTwin(char c) => (LookAlikes.Strangers + LookAlikes.Twins).IndexOf(c) >= 0;

    private static bool IsLatin(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u00C0' and <= '\u024F');

    private static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u04FF';

    private static bool IsGreek(char c) => c is >= '\u0370' and <= '\u03FF';
}
