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

    /// <summary>
    /// Writes what stands for a text between the quotes of a string literal. What can be seen stays as it is, in any script.
    /// </summary>
    public static void WriteEscaped(CodeText literal, string text)
    {
        var written = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= ' ' and <= '~' and not '"' and not '\\')
                continue;

            if (VisibleCharacters.IsPairAt(text, i))
            {
                i++;
            }
            else if (text[i] < AsciiCodes.Length || !VisibleCharacters.IsVisibleAt(text, i))
            {
                literal.Append(text, written, i - written);
                WriteEscaped(literal, text[i]);
                written = i + 1;
            }
        }

        literal.Append(text, written, text.Length - written);
    }

    /// <summary>Writes what stands for a character between the quotes of a string literal, as printable ASCII.</summary>
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
            if (VisibleCharacters.IsPairAt(text, i))
            {
                i += 2;
                continue;
            }

            if (text[i] is not (>= ' ' and <= '~' and not '&' and not '<' and not '>') || (isAttribute && text[i] == '"'))
            {
                doc.Append(text, written, i - written);
                WriteDoc(doc, text, i);
                written = i + 1;
            }

            i++;
        }

        doc.Append(text, written, end - written);
    }

    private static string CodeOf(int c) => "\\u" + c.ToString("x4", CultureInfo.InvariantCulture);

    private static void WriteDoc(CodeText doc, string text, int i)
    {
        switch (text[i])
        {
            case '&': doc.Append("&amp;"); break;
            case '<': doc.Append("&lt;"); break;
            case '>': doc.Append("&gt;"); break;
            case '"': doc.Append("&quot;"); break;
            default: doc.Append(VisibleCharacters.IsVisibleAt(text, i) ? text[i] : ' '); break;
        }
    }

    private static int StartOfDoc(string text, int end)
    {
        var start = 0;
        while (start < end && IsBlankInDoc(text, start))
            start++;

        return start;
    }

    private static int EndOfDoc(string text)
    {
        var end = text.Length;
        while (end > 0 && IsBlankInDoc(text, end - 1) && !(end > 1 && VisibleCharacters.IsPairAt(text, end - 2)))
            end--;

        return end;
    }

    private static bool IsBlankInDoc(string text, int i) => text[i] switch
    {
        ' ' => true,
        > ' ' and <= '~' => false,
        _ => !VisibleCharacters.IsPairAt(text, i) && !VisibleCharacters.IsVisibleAt(text, i),
    };
}
