using System.Text;

namespace PretrainGen.Generator.Entities.Naming;

/// <summary>
/// Writes the signs of a name as words: of names that differ in signs alone, such as <c>C</c>, <c>C++</c> and <c>C#</c>, each still gets an
/// identifier that people know it by.
/// </summary>
internal static class SignNames
{
    private static readonly Dictionary<char, string> InNames = Words(
        "+ Plus # Sharp * Asterisk & And % Percent @ At ! Exclamation ? Question < Less > Greater $ Dollar € Euro £ Pound ¥ Yen");

    // Between letters these are how a name is written; alone they are the name.
    private static readonly Dictionary<char, string> Alone = Words(
        "/ Slash = Equals ~ Tilde ^ Caret | Pipe # Hash - Minus – Dash — Dash . Dot , Comma : Colon ; Semicolon \" Quote ' Apostrophe " +
        "` Backtick _ Underscore \\ Backslash ( OpenParenthesis ) CloseParenthesis [ OpenBracket ] CloseBracket { OpenBrace } CloseBrace");

    /// <summary>The name with its signs as words; the name itself where it has none that have one.</summary>
    public static string Spell(string name)
    {
        var result = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (WordOf(name, i) is { } word)
                result.Append(word).Append(' ');
            else
                result.Append(name[i]);
        }

        return result.ToString();
    }

    private static string? WordOf(string name, int i)
    {
        if (name[i] == '[' && i > 0 && i + 1 < name.Length && name[i + 1] == ']')
            return "Array";

        return (IsAlone(name, i) && Alone.TryGetValue(name[i], out var word)) || InNames.TryGetValue(name[i], out word) ? word : null;
    }

    private static bool IsAlone(string name, int i)
    {
        var (start, end) = (i, i);
        while (start > 0 && !char.IsWhiteSpace(name[start - 1]))
            start--;
        while (end < name.Length && !char.IsWhiteSpace(name[end]))
            end++;

        return !Identifier.HasLetterOrDigit(name.Substring(start, end - start));
    }

    // A sign and its word, and so on.
    private static Dictionary<char, string> Words(string list)
    {
        var parts = list.Split(' ');
        return Enumerable.Range(0, parts.Length / 2).ToDictionary(pair => parts[2 * pair][0], pair => parts[(2 * pair) + 1]);
    }
}
