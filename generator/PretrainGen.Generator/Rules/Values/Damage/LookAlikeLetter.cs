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
            if (end - at >= ShortestWord && FindInWord(text.Substring(at, end - at)) is { } letter)
                return letter;
            at = end;
        }

        return null;
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

    private static char? FindInWord(string word)
    {
        var latin = word.Count(IsLatin);
        var other = word.Length - latin;
        if (latin == 0 || other == 0 || !(word.All(c => IsLatin(c) || IsCyrillic(c)) || word.All(c => IsLatin(c) || IsGreek(c))))
            return null;

        // The letters that are fewer have to be twins, all of them: everything else is meant, as in µF or USB-кабель.
        var strangers = word.Where(c => IsLatin(c) == latin < other).ToList();
        return latin != other && strangers.TrueForAll(IsTwin) ? strangers[0] : null;
    }

    private static bool IsTwin(char c) => (LookAlikes.Strangers + LookAlikes.Twins).IndexOf(c) >= 0;

    private static bool IsLatin(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u00C0' and <= '\u024F');

    private static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u04FF';

    private static bool IsGreek(char c) => c is >= '\u0370' and <= '\u03FF';
}
