namespace PretrainGen.Generator.Common.Spelling;

/// <summary>One letter too many, too few, replaced or swapped with its neighbour.</summary>
internal static class SlipOfThePen
{
    /// <summary>
    /// Whether one lies between two texts, inside of a word that is long enough to be recognized. The first letter of a word and its
    /// ending make another word.
    /// </summary>
    /// <param name="one">A text.</param>
    /// <param name="other">The other text.</param>
    /// <param name="shortestWord">How many letters a word needs to be recognized.</param>
    public static bool LiesBetween(string one, string other, int shortestWord)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (shorter.Length < shortestWord || longer.Length - shorter.Length > 1)
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
        return (right.Length == 1 || isSwap)
            && IsWithinWord(shorter, start, start + left.Length, shortestWord)
            && IsWithinWord(longer, start, start + right.Length, shortestWord);
    }

    /// <summary>Whether a part of a text is inside of a long word of letters: neither its start nor its end.</summary>
    private static bool IsWithinWord(string text, int start, int end, int shortestWord)
    {
        var (first, last) = (start, end);
        while (first > 0 && char.IsLetter(text[first - 1]))
            first--;
        while (last < text.Length && char.IsLetter(text[last]))
            last++;
        return first < start && last > end && last - first >= shortestWord
            && (first == 0 || !AsciiChars.IsDigit(text[first - 1]))
            && (last == text.Length || !AsciiChars.IsDigit(text[last]))
            && text.Skip(start).Take(end - start).All(char.IsLetter);
    }
}
