using System.Text;
using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Tables.Markdown.Inlines;

/// <summary>The parts that links and link definitions share.</summary>
internal static class LinkSyntax
{
    private const int MaxLabelLength = 999;
    private const int MaxParentheses = 32;

    /// <summary>Reads <c>(destination "title")</c>.</summary>
    public static bool TryReadTarget(string text, int start, out string destination, out int end)
    {
        destination = "";
        end = start;
        if (start >= text.Length || text[start] != '(')
            return false;

        end = SkipBlanks(text, start + 1);
        if (end < text.Length && text[end] != ')')
        {
            if (!TryReadDestination(text, end, out destination, out end))
                return false;
            SkipTitle(text, ref end);
            end = SkipBlanks(text, end);
        }

        return end < text.Length && text[end++] == ')';
    }

    /// <summary>Reads <c>[label]</c>, which has no brackets in it.</summary>
    public static bool TryReadLabel(string text, int start, out string label, out int end)
    {
        label = "";
        end = start;
        if (start >= text.Length || text[start] != '[')
            return false;

        for (var i = start + 1; i < text.Length && i - start <= MaxLabelLength + 1 && text[i] != '['; i++)
        {
            if (text[i] == ']')
            {
                label = text.Substring(start + 1, i - start - 1);
                end = i + 1;
                return true;
            }

            if (text[i] == '\\')
                i++;
        }

        return false;
    }

    /// <summary>
    /// Reads where a link leads to: any text in angle brackets, or text without white space and with balanced parentheses.
    /// </summary>
    public static bool TryReadDestination(string text, int start, out string destination, out int end)
    {
        var isEnclosed = start < text.Length && text[start] == '<';
        end = isEnclosed ? FindEnclosedEnd(text, start + 1) : FindPlainEnd(text, start);
        destination = end < 0 ? "" : Unescape(isEnclosed ? text.Substring(start + 1, end - start - 2) : text.Substring(start, end - start));
        return end > start;
    }

    /// <summary>Goes past a title, if there is one after some white space.</summary>
    public static void SkipTitle(string text, ref int position)
    {
        var start = SkipBlanks(text, position);
        if (start == position || start == text.Length || text[start] is not ('"' or '\'' or '('))
            return;

        var open = text[start];
        var close = open == '(' ? ')' : open;
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == close)
            {
                position = i + 1;
                return;
            }

            if (text[i] == '(' && open == '(')
                return;
            if (text[i] == '\\')
                i++;
        }
    }

    /// <summary>Goes past white space and line ends.</summary>
    public static int SkipBlanks(string text, int position)
    {
        while (position < text.Length && text[position] is ' ' or '\t' or '\n')
            position++;
        return position;
    }

    private static int FindEnclosedEnd(string text, int start)
    {
        for (var i = start; i < text.Length && text[i] is not ('<' or '\n'); i++)
        {
            if (text[i] == '>')
                return i + 1;
            if (text[i] == '\\')
                i++;
        }

        return -1;
    }

    private static int FindPlainEnd(string text, int start)
    {
        var depth = 0;
        var i = start;
        for (; i < text.Length && text[i] > ' ' && text[i] != '\x7F'; i++)
        {
            if (text[i] == '(' && ++depth > MaxParentheses)
                return -1;
            if (text[i] == ')' && --depth < 0)
                return i;
            if (text[i] == '\\' && i + 1 < text.Length && AsciiChars.IsPunctuation(text[i + 1]))
                i++;
        }

        return depth <= 0 ? i : -1;
    }

    private static string Unescape(string text)
    {
        if (text.IndexOf('\\') < 0)
            return CharacterReference.Decode(text);

        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length && AsciiChars.IsPunctuation(text[i + 1]))
                i++;
            builder.Append(text[i]);
        }

        return CharacterReference.Decode(builder.ToString());
    }
}
