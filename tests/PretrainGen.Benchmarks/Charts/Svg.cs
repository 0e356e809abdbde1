using System.Globalization;
using System.Security;
using System.Text;

namespace PretrainGen.Benchmarks.Charts;

/// <summary>Writes a picture of lines, rectangles and words, which is dark where the reader's screen is. The same calls give the same bytes.</summary>
internal sealed class Svg(int width, int height)
{
    /// <summary>Colours that can be told apart on white and on black, also by those who see no red.</summary>
    private static readonly string[] Colours = ["#1f77d0", "#e0771a", "#2f9e5a", "#b0529e", "#8a8f98", "#c2a300"];

    private readonly StringBuilder _shapes = new();

    /// <summary>The colour of a series by its number.</summary>
    public static string Colour(int series) => Colours[series % Colours.Length];

    /// <summary>A line that belongs to the frame.</summary>
    public void Rule(double x1, double y1, double x2, double y2, string kind = "grid") =>
        Add($"""<line class="{kind}" x1="{x1:F1}" y1="{y1:F1}" x2="{x2:F1}" y2="{y2:F1}"/>""");

    /// <summary>A line through points, with a dot on each.</summary>
    public void Curve(IReadOnlyList<(double X, double Y)> points, string colour)
    {
        var path = string.Join(' ', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:F1},{point.Y:F1}")));
        Add($"""<polyline fill="none" stroke="{colour}" stroke-width="2.5" points="{path}"/>""");
        foreach (var (x, y) in points)
            Add($"""<circle fill="{colour}" cx="{x:F1}" cy="{y:F1}" r="4"/>""");
    }

    /// <summary>A filled rectangle.</summary>
    public void Bar(double x, double y, double barWidth, double barHeight, string colour) =>
        Add($"""<rect fill="{colour}" x="{x:F1}" y="{y:F1}" width="{barWidth:F1}" height="{barHeight:F1}"/>""");

    /// <summary>Words.</summary>
    /// <param name="x">Where they are anchored.</param>
    /// <param name="y">The line they stand on.</param>
    /// <param name="text">What they say.</param>
    /// <param name="anchor">Whether they start, are centred or end there.</param>
    /// <param name="kind">A style beside the usual one.</param>
    public void Text(double x, double y, string text, string anchor = "start", string kind = "") =>
        Add($"""<text class="{kind}" x="{x:F1}" y="{y:F1}" text-anchor="{anchor}">{SecurityElement.Escape(text)}</text>""");

    /// <summary>The names of series, one behind the other, each with its colour; where a line is full, in the next one.</summary>
    public void Legend(double left, double y, IEnumerable<string> names)
    {
        var x = left;
        foreach (var (number, name) in names.Index())
        {
            var space = 40 + (name.Length * 7.2);
            if (x > left && x + space > width)
                (x, y) = (left, y + 20);
            Bar(x, y - 10, 12, 12, Colour(number));
            Text(x + 17, y, name);
            x += space;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $$"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {{width}} {{height}}" width="{{width}}" height="{{height}}" font-family="system-ui, sans-serif" font-size="13">
        <style>
        text { fill: #24292f }
        .title { font-size: 16px; font-weight: 600 }
        .grid { stroke: #8a8f98; stroke-opacity: .3 }
        .mark { stroke: #24292f; stroke-width: 1.5; stroke-dasharray: 5 4 }
        @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .mark { stroke: #e6edf3 } }
        </style>
        {{_shapes}}</svg>

        """;

    private void Add(FormattableString shape) => _shapes.Append(shape.ToString(CultureInfo.InvariantCulture).Replace(" class=\"\"", "", StringComparison.Ordinal)).Append('\n');
}
