using System.Text;
using PretrainGen.Generator.Tables.Markdown.Inlines;

namespace PretrainGen.Generator.Rules.Values.Damage;

/// <summary>Characters that are written as HTML writes them, in a file that is none: <c>AT&amp;amp;T</c>.</summary>
internal static class HtmlReference
{
    /// <summary>
    /// The first one in a cell, and what it means; null where there is none. A cell of nothing else is about HTML, and one with tags is
    /// HTML.
    /// </summary>
    public static (string Written, string Meant)? Find(string text)
    {
        for (var at = text.IndexOf('&'); at >= 0; at = text.IndexOf('&', at + 1))
        {
            if (CharacterReference.TryRead(text, at, out var meant, out var end))
                return end - at == text.Length || HasTag(text) ? null : (text.Substring(at, end - at), meant);
        }

        return null;
    }

    /// <summary>A text with each of them read once.</summary>
    public static string Decode(string text)
    {
        var decoded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == '&' && CharacterReference.TryRead(text, at, out var meant, out var end))
            {
                decoded.Append(meant);
                at = end;
            }
            else
            {
                decoded.Append(text[at++]);
            }
        }

        return decoded.ToString();
    }

    /// <summary>Whether a text has something that HTML would take for a tag.</summary>
    public static bool HasTag(string text)
    {
        for (var at = text.IndexOf('<'); at >= 0 && at + 1 < text.Length; at = text.IndexOf('<', at + 1))
        {
            if (text[at + 1] == '/' || char.IsLetter(text[at + 1]))
                return true;
        }

        return false;
    }
}
