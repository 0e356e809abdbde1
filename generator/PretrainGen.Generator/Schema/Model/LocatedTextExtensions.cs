using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Schema.Model;

/// <summary>Takes texts of a schema apart.</summary>
internal static class LocatedTextExtensions
{
    private const int Quotes = 2;

    /// <summary>
    /// The parts of a text without the blanks around them, each where it is written. In a text with escapes, that is the whole of it.
    /// </summary>
    public static IEnumerable<Located<string>> Split(this Located<string> text, char separator)
    {
        var start = 0;
        foreach (var part in text.Value.Split(separator))
        {
            var trimmed = part.Trim();
            yield return new(trimmed, SpanOf(text, start + part.Length - part.TrimStart().Length, trimmed.Length));
            start += part.Length + 1;
        }
    }

    private static TextSpan SpanOf(Located<string> text, int start, int length) =>
        length > 0 && text.Span.Length == text.Value.Length + Quotes ? new(text.Span.Start + 1 + start, length) : text.Span;
}
