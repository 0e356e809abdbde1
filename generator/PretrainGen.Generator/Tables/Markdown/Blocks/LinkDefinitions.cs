using System.Text;
using PretrainGen.Generator.Tables.Markdown.Inlines;

namespace PretrainGen.Generator.Tables.Markdown.Blocks;

/// <summary>What the links and footnotes of a file refer to, wherever in the file it is written.</summary>
internal sealed class LinkDefinitions
{
    private readonly Dictionary<string, string> _destinations = new(StringComparer.Ordinal);
    private readonly HashSet<string> _footnotes = new(StringComparer.Ordinal);

    /// <summary>Takes the definitions that a paragraph starts with; what is left is its text.</summary>
    public string TakeFrom(string paragraph)
    {
        var position = 0;
        while (TryTake(paragraph, ref position))
        {
        }

        return paragraph.Substring(position);
    }

    /// <summary>Takes the label of a footnote.</summary>
    public void AddFootnote(string label) => _footnotes.Add(Normalize(label));

    /// <summary>Whether there is a footnote with this label.</summary>
    public bool HasFootnote(string label) => _footnotes.Count > 0 && _footnotes.Contains(Normalize(label));

    /// <summary>Where a label leads to.</summary>
    public bool TryGetDestination(string label, out string destination)
    {
        destination = "";
        return _destinations.Count > 0 && _destinations.TryGetValue(Normalize(label), out destination!);
    }

    private bool TryTake(string paragraph, ref int position)
    {
        if (!LinkSyntax.TryReadLabel(paragraph, position, out var label, out var end) || string.IsNullOrWhiteSpace(label))
            return false;
        if (end == paragraph.Length || paragraph[end] != ':')
            return false;
        if (!LinkSyntax.TryReadDestination(paragraph, LinkSyntax.SkipBlanks(paragraph, end + 1), out var destination, out end))
            return false;

        // What looks like a title but is followed by text is none, and then the definition ends with its line.
        var titleEnd = end;
        LinkSyntax.SkipTitle(paragraph, ref titleEnd);
        if (TrySkipLineEnd(paragraph, ref titleEnd))
            position = titleEnd;
        else if (TrySkipLineEnd(paragraph, ref end))
            position = end;
        else
            return false;

        Add(label, destination);
        return true;
    }

    // The first definition of a label counts.
    private void Add(string label, string destination)
    {
        var key = Normalize(label);
        if (!_destinations.ContainsKey(key))
            _destinations.Add(key, destination);
    }

    private static bool TrySkipLineEnd(string text, ref int position)
    {
        var end = position;
        while (end < text.Length && text[end] is ' ' or '\t')
            end++;
        if (end < text.Length && text[end] != '\n')
            return false;
        position = Math.Min(end + 1, text.Length);
        return true;
    }

    private static string Normalize(string label)
    {
        var builder = new StringBuilder(label.Length);
        foreach (var c in label.Trim())
        {
            if (!char.IsWhiteSpace(c))
                builder.Append(c);
            else if (builder[builder.Length - 1] != ' ')
                builder.Append(' ');
        }

        return builder.ToString().ToLowerInvariant().ToUpperInvariant();
    }
}
