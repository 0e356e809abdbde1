using System.Globalization;

namespace PretrainGen.Generator.Emit.Writing;

/// <summary>
/// The one gate through which text of a table enters generated source. Whatever the text holds, it stays a literal, a line of
/// documentation or a name.
/// </summary>
internal static class CSharpText
{
    // Packed numbers are full of these.
    private static readonly string[] AsciiCodes = [.. Enumerable.Range(0, 0x80).Select(CodeOf)];

    /// <summary>Writes what stands for a text between the quotes of a string literal: printable ASCII.</summary>
    public static void WriteEscaped(CodeText literal, string text)
    {
        var written = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not (>= ' ' and <= '~' and not '"' and not '\\'))
            {
                literal.Append(text, written, i - written);
                WriteEscaped(literal, text[i]);
                written = i + 1;
            }
        }

        literal.Append(text, written, text.Length - written);
    }

    /// <summary>Writes what stands for a character between the quotes of a string literal.</summary>
    public static void WriteEscaped(CodeText literal, char c)
    {
        switch (c)
        {
            case '"': literal.Append("\\\""); break;
            case '\\': literal.Append("\\\\"); break;
            case '\n': literal.Append("\\n"); break;
            case '\r': literal.Append("\\r"); break;
            case '\t': literal.Append("\\t"); break;
            case >= ' ' and <= '~': literal.Append(c); break;
            default: literal.Append(c < AsciiCodes.Length ? AsciiCodes[c] : CodeOf(c)); break;
        }
    }

    /// <summary>Writes a text into a documentation comment: on one line, without markup, blank ends and what is invisible.</summary>
    public static void WriteDoc(CodeText doc, string text, bool isAttribute = false)
    {
        var end = EndOfDoc(text);
        var i = StartOfDoc(text, end);
        var written = i;
        while (i < end)
        {
            if (IsPair(text, i))
            {
                i += 2;
                continue;
            }

            if (text[i] is not (>= ' ' and <= '~' and not '&' and not '<' and not '>') || (isAttribute && text[i] == '"'))
            {
                doc.Append(text, written, i - written);
                WriteDoc(doc, text[i]);
                written = i + 1;
            }

            i++;
        }

        doc.Append(text, written, end - written);
    }

    private static string CodeOf(int c) => "\\u" + c.ToString("x4", CultureInfo.InvariantCulture);

    private static void WriteDoc(CodeText doc, char c)
    {
        switch (c)
        {
            case '&': doc.Append("&amp;"); break;
            case '<': doc.Append("&lt;"); break;
            case '>': doc.Append("&gt;"); break;
            case '"': doc.Append("&quot;"); break;
            default: doc.Append(IsVisible(c) ? c : ' '); break;
        }
    }

    private static int StartOfDoc(string text, int end)
    {
        var start = 0;
        while (start < end && IsBlankInDoc(text[start]) && !IsPair(text, start))
            start++;

        return start;
    }

    private static int EndOfDoc(string text)
    {
        var end = text.Length;
        while (end > 0 && IsBlankInDoc(text[end - 1]) && !(end > 1 && IsPair(text, end - 2)))
            end--;

        return end;
    }

    private static bool IsBlankInDoc(char c) => c is not (> ' ' and <= '~') && (char.IsWhiteSpace(c) || !IsVisible(c));

    // Newlines of all five kinds, controls, bidirectional and zero-width signs, lone surrogates and non-characters are not.
    private static bool IsVisible(char c) => c < '\uFFFE' && CharUnicodeInfo.GetUnicodeCategory(c)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse);

    private static bool IsPair(string text, int i) =>
        char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
        && CharUnicodeInfo.GetUnicodeCategory(text, i) is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse);
}
