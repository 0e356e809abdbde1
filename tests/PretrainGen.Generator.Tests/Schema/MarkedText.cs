using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tests.Schema;

/// <summary>A text in which findings are marked where they are expected: <c>{|Kind:what stands there|}</c>.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<MarkedText.Mark> Marks)
{
    private const string Open = "{|";
    private const string Close = "|}";

    /// <summary>Takes the marks out of a text. Marks do not lie in each other.</summary>
    public static MarkedText Parse(string marked)
    {
        var text = new System.Text.StringBuilder();
        var marks = new List<Mark>();
        for (var at = 0; at < marked.Length;)
        {
            var open = marked.IndexOf(Open, at, StringComparison.Ordinal);
            if (open < 0)
                open = marked.Length;
            text.Append(marked, at, open - at);
            if (open == marked.Length)
                break;

            var colon = marked.IndexOf(':', open);
            var close = marked.IndexOf(Close, colon, StringComparison.Ordinal);
            marks.Add(new Mark(marked[(open + Open.Length)..colon], new TextSpan(text.Length, close - colon - 1)));
            text.Append(marked, colon + 1, close - colon - 1);
            at = close + Close.Length;
        }

        return new MarkedText(text.ToString(), marks);
    }

    /// <summary>A finding that is expected, by its kind, and its place.</summary>
    internal readonly record struct Mark(string Kind, TextSpan Span);
}
