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
        var result = new StringBuilder(name.Length);
        for (var start = 0; start < name.Length;)
        {
            var end = start + 1;
            while (end < name.Length && char.IsWhiteSpace(name[end]) == char.IsWhiteSpace(name[start]))
                end++;

            SpellWord(name.Substring(start, end - start), result);
            start = end;
        }

        return result.ToString();
    }

    private static void SpellWord(string text, StringBuilder result)
    {
        var isAlone = !Identifier.HasLetterOrDigit(text);
        for (var i = 0; i < text.Length; i++)
        {
            var isArray = text[i] == '[' && i > 0 && i + 1 < text.Length && text[i + 1] == ']';
            var word = isArray ? "Array" : WordOf(text[i], isAlone);
            if (word is null)
                result.Append(text[i]);
            else
                result.Append(word).Append(' ');
        }
    }

    private static string? WordOf(char sign, bool isAlone) =>
        (isAlone && Alone.TryGetValue(sign, out var word)) || InNames.TryGetValue(sign, out word) ? word : null;

    // A sign and its word, and so on.
    private static Dictionary<char, string> Words(string list)
    {
        var parts = list.Split(' ');
        return Enumerable.Range(0, parts.Length / 2).ToDictionary(pair => parts[2 * pair][0], pair => parts[(2 * pair) + 1]);
    }
}
