namespace PretrainGen.Generator.Common.Spelling;

/// <summary>
/// Whether a name that does not exist can mean nothing but the one that is suggested for it: a program may then write that one.
/// </summary>
internal static class ClearlyMeant
{
    // Of fewer, most neighbours are other names.
    private const int FewestCharacters = 4;

    /// <summary>
    /// Whether the two differ in case and separators alone, or by one slip of the pen inside of a word, and no other candidate is nearly as
    /// near. With another figure a name is another name.
    /// </summary>
    /// <param name="written">The name that does not exist.</param>
    /// <param name="meant">The one that is suggested; "" where none is.</param>
    /// <param name="candidates">All names that exist.</param>
    public static bool Is(string written, string meant, IEnumerable<string> candidates) =>
        meant.Length > 0
        && written != meant
        && written.Count(char.IsLetterOrDigit) >= FewestCharacters
        && Figures(written).SequenceEqual(Figures(meant))
        && NearestNames.CountErrors(written, meant) is { } errors
        && (errors == 0 || SlipOfThePen.LiesBetween(written.ToLowerInvariant(), meant.ToLowerInvariant(), FewestCharacters))
        && !Suggestions.FindAll(written, candidates).Any(other => other != meant && IsAsNear(written, other, errors));

    // What differs in case alone is nearer than any slip.
    private static bool IsAsNear(string written, string other, int errors) =>
        NearestNames.CountErrors(written, other) is { } others && others <= (errors == 0 ? 0 : errors + 1);

    /// <summary>The figures of a name, each run of them: 3.5 is two, and 35 is one.</summary>
    private static List<string> Figures(string name)
    {
        var figures = new List<string>();
        for (var at = 0; at < name.Length; at++)
        {
            var start = at;
            while (at < name.Length && char.IsDigit(name[at]))
                at++;
            if (at > start)
                figures.Add(name.Substring(start, at - start));
        }

        return figures;
    }
}
