using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tests.Support;

/// <summary>
/// What is expected of a file, written into it: <c>{|PTG2001:x|}</c> is where a finding points to, <c>{|PTG2001+:x|}</c> another place that
/// it names.
/// </summary>
internal static partial class RuleMarkup
{
    /// <summary>The text without marks, and the marks.</summary>
    public static (string Text, IReadOnlyList<Mark> Marks) Parse(string markup)
    {
        var text = new StringBuilder();
        var marks = new List<Mark>();
        var open = new Stack<(string Id, int Start)>();
        for (var at = 0; at < markup.Length;)
        {
            if (Opening().Match(markup, at) is { Success: true } opening)
            {
                open.Push((opening.Groups[1].Value, text.Length));
                at += opening.Length;
            }
            else if (open.Count > 0 && string.CompareOrdinal(markup, at, "|}", 0, 2) == 0)
            {
                var (id, start) = open.Pop();
                marks.Add(new Mark(id, TextSpan.FromBounds(start, text.Length)));
                at += 2;
            }
            else
            {
                text.Append(markup[at++]);
            }
        }

        Assert.Empty(open);
        return (text.ToString(), marks);
    }

    /// <summary>A text with marks, always in the same order.</summary>
    public static string Write(string text, IEnumerable<Mark> marks)
    {
        var ordered = marks.OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.Span.End).ThenBy(mark => mark.Id, StringComparer.Ordinal).ToList();
        var written = new StringBuilder();
        var open = new Stack<TextSpan>();
        var next = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            CloseAt(at, isBeforeOpening: true);
            for (; next < ordered.Count && ordered[next].Span.Start == at; next++)
            {
                written.Append(CultureInfo.InvariantCulture, $"{{|{ordered[next].Id}:");
                open.Push(ordered[next].Span);
            }

            CloseAt(at, isBeforeOpening: false);
            if (at < text.Length)
                written.Append(text[at]);
        }

        return written.ToString();

        void CloseAt(int at, bool isBeforeOpening)
        {
            while (open.TryPeek(out var span) && span.End <= at && (!isBeforeOpening || !span.IsEmpty))
            {
                written.Append("|}");
                open.Pop();
            }
        }
    }

    /// <summary>The marks of findings in a file.</summary>
    public static IEnumerable<Mark> MarksOf(IEnumerable<Diagnostic> findings, string path) =>
        from finding in findings
        from place in finding.AdditionalLocations.Select(location => (Id: finding.Id + "+", Location: location)).Prepend((finding.Id, finding.Location))
        where place.Location.GetLineSpan().Path == path
        select new Mark(place.Id, place.Location.SourceSpan);

    [GeneratedRegex(@"\G\{\|(PTG\d{4}\+?):")]
    private static partial Regex Opening();

    /// <summary>A marked stretch of a text.</summary>
    internal sealed record Mark(string Id, TextSpan Span);
}
