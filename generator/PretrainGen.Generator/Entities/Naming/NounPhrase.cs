namespace PretrainGen.Generator.Entities.Naming;

/// <summary>
/// Makes the singular of what is called by several words: <c>model families</c>, <c>ModelClasses</c>, <c>types of vehicles</c>.
/// </summary>
internal static class NounPhrase
{
    // What follows one of these says more of the noun before it.
    private static readonly HashSet<string> Prepositions = new(
        "of for in with on from by at to per used using supported provided available".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>The phrase with its noun in the singular: the last word or, where there is a preposition, the one before that.</summary>
    public static string Singular(string phrase)
    {
        var words = phrase.Split(' ');
        for (var i = 1; i < words.Length - 1; i++)
        {
            if (Prepositions.Contains(words[i]))
            {
                words[i - 1] = SingularAtEnd(words[i - 1]);
                return string.Join(" ", words);
            }
        }

        return SingularAtEnd(phrase);
    }

    /// <summary>Whether a word leads from a noun to what is said of it.</summary>
    public static bool IsPreposition(string word) => Prepositions.Contains(word);

    private static string SingularAtEnd(string text)
    {
        var start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;

        var last = text.Substring(start);
        var singular = EnglishNoun.Singular(last);
        return text.Substring(0, start) + (singular == last ? SingularOfHump(last) : singular);
    }

    // The last word of ModelClasses.
    private static string SingularOfHump(string word)
    {
        var start = word.Length - 1;
        while (start > 0 && !char.IsUpper(word[start]))
            start--;
        return start <= 0 ? word : word.Substring(0, start) + EnglishNoun.Singular(word.Substring(start));
    }
}
