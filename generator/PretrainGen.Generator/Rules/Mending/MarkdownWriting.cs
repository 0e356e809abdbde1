using System.Text;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Tables.Markdown.Blocks;
using PretrainGen.Generator.Tables.Markdown.Inlines;

namespace PretrainGen.Generator.Rules.Mending;

/// <summary>Writes other text into a cell of a pipe table. What was written is read again: it has to say what it should.</summary>
internal static class MarkdownWriting
{
    // What has a meaning in a cell; a pipe would end it.
    private const string Signs = "\\`*_[]<>&|~";

    /// <summary>A cell with other text in place of a part of its value; null where its markup is in the way.</summary>
    /// <param name="raw">The cell as it is written, without padding.</param>
    /// <param name="value">What it says.</param>
    /// <param name="start">Where the part starts in the value.</param>
    /// <param name="length">How long the part is.</param>
    /// <param name="text">What takes its place.</param>
    public static string? Write(string raw, string value, int start, int length, string text)
    {
        if (FindCharacters(raw, value) is not { } places || ValueOf(raw) != value)
            return null;

        var written = raw.Substring(0, places[start]) + Escape(text) + raw.Substring(places[start + length]);
        return ValueOf(written) == value.Remove(start, length).Insert(start, text) ? written : null;
    }

    // Where each character of the value is written, and where the last ends.
    private static List<int>? FindCharacters(string raw, string value)
    {
        var places = new List<int>(value.Length + 1);
        var plain = new StringBuilder(value.Length);
        for (var at = 0; at < raw.Length; at++)
        {
            places.Add(at);
            if (raw[at] == '\\' && at + 1 < raw.Length && AsciiChars.IsPunctuation(raw[at + 1]))
                at++;
            plain.Append(raw[at]);
        }

        places.Add(raw.Length);
        return plain.ToString() == value ? places : FindWithinMarkup(raw, value);
    }

    // Emphasis, code and links have their text in one piece.
    private static List<int>? FindWithinMarkup(string raw, string value)
    {
        var start = value.Length > 0 ? raw.IndexOf(value, StringComparison.Ordinal) : -1;
        return start < 0 || start != raw.LastIndexOf(value, StringComparison.Ordinal)
            ? null
            : Enumerable.Range(start, value.Length + 1).ToList();
    }

    private static string ValueOf(string raw) =>
        InlineReader.Read(PipeRow.Unescape(raw, new TextSpan(0, raw.Length)), new LinkDefinitions()).Text;

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Signs.IndexOf(c) >= 0)
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
