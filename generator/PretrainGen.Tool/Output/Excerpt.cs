using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using Spectre.Console;

namespace PretrainGen.Tool.Output;

/// <summary>The line of a file around a place, as it is shown: what cannot be seen is written out, and a long line is cut.</summary>
/// <param name="Before">What is shown before the place.</param>
/// <param name="Marked">The place.</param>
/// <param name="After">What is shown after it.</param>
internal sealed record Excerpt(string Before, string Marked, string After)
{
    private const string Cut = "…";
    private const string Tab = "    ";

    /// <summary>How many columns of a terminal come before the place.</summary>
    public int Indent => Before.GetCellWidth();

    /// <summary>How many columns it takes; a place between two characters takes one.</summary>
    public int Width => Math.Max(Marked.GetCellWidth(), 1);

    /// <summary>The line that a place starts in.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="place">The place.</param>
    /// <param name="width">How many columns the line may take.</param>
    public static Excerpt Of(SourceText text, Place place, int width)
    {
        var start = Math.Min(place.Span.Start, text.Length);
        var lineStart = start;
        while (lineStart > 0 && !IsLineEnd(text[lineStart - 1]))
            lineStart--;
        var lineEnd = start;
        while (lineEnd < text.Length && !IsLineEnd(text[lineEnd]))
            lineEnd++;
        var end = Math.Clamp(place.Span.End, start, lineEnd);
        return Fit(Visible(text, lineStart, start), Visible(text, start, end), Visible(text, end, lineEnd), width);
    }

    // What is before a place says less than the place, and what is after it, too: a third of the line is enough.
    private static Excerpt Fit(List<string> before, List<string> marked, List<string> after, int width)
    {
        var wanted = WidthOf(marked) + WidthOf(after);
        var start = TakeLast(before, Math.Max(width / 3, width - wanted));
        var left = width - start.GetCellWidth();
        return WidthOf(marked) > left
            ? new Excerpt(start, TakeFirst(marked, left), "")
            : new Excerpt(start, string.Concat(marked), TakeFirst(after, left - WidthOf(marked)));
    }

    private static string TakeFirst(List<string> characters, int width) => WidthOf(characters) <= width
        ? string.Concat(characters)
        : string.Concat(characters.Take(CountFitting(characters, width))) + Cut;

    private static string TakeLast(List<string> characters, int width) => WidthOf(characters) <= width
        ? string.Concat(characters)
        : Cut + string.Concat(characters.TakeLast(CountFitting(Enumerable.Reverse(characters), width)));

    private static int CountFitting(IEnumerable<string> characters, int width)
    {
        var left = width - Cut.GetCellWidth();
        return characters.TakeWhile(character => (left -= character.GetCellWidth()) >= 0).Count();
    }

    private static int WidthOf(List<string> characters) => characters.Sum(character => character.GetCellWidth());

    /// <summary>The characters as readers count them, each as it is shown.</summary>
    private static List<string> Visible(SourceText text, int start, int end)
    {
        var characters = new List<string>();
        for (var elements = StringInfo.GetTextElementEnumerator(text.ToString(TextSpan.FromBounds(start, end))); elements.MoveNext();)
            characters.Add(VisibleCharacter((string)elements.Current));
        return characters;
    }

    private static string VisibleCharacter(string character)
    {
        if (character == "\t")
            return Tab;

        return character.EnumerateRunes().All(rune => IsVisible(rune) || IsJoiner(rune, character))
            ? character
            : string.Concat(character.EnumerateRunes().Select(rune =>
                IsVisible(rune) ? rune.ToString() : $"<U+{rune.Value:X4}>"));
    }

    // Emoji are made of several by joiners, which belong to them.
    private static bool IsJoiner(Rune rune, string character) => rune.Value == 0x200D && character.Length > 1;

    private static bool IsVisible(Rune rune) => QuotedName.IsPrintable(Rune.GetUnicodeCategory(rune));

    private static bool IsLineEnd(char c) => c is '\n' or '\r';
}
