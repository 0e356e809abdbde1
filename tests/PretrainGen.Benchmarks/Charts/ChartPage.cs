using System.Globalization;
using System.Xml.Linq;
using ScottPlot;

namespace PretrainGen.Benchmarks.Charts;

/// <summary>
/// A chart as a picture that is dark where the reader's screen is. The same numbers give the same bytes, where the same fonts are
/// installed.
/// </summary>
internal static class ChartPage
{
    /// <summary>The font that places the letters, and others that are as wide, for readers who do not have it.</summary>
    private const string Font = "DejaVu Sans";
    private const string OtherFonts = ", Verdana, Geneva, sans-serif";

    /// <summary>How much lower words are put, as a part of their size.</summary>
    private const double LowerBy = 0.22;

    private const string Ink = "#24292F";
    private const string InkOnDark = "#E6EDF3";

    private const string DarkStyle = $$"""
        @media (prefers-color-scheme: dark) {
          [fill="{{Ink}}"] { fill: {{InkOnDark}} }
          [stroke="{{Ink}}"] { stroke: {{InkOnDark}} }
        }
        """;

    /// <summary>
    /// Okabe and Ito's colours, but for those that are too light on white: readers who see no red or no green can tell them apart, and all
    /// are readable on white and on black.
    /// </summary>
    private static readonly string[] Palette = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#8A8F98"];

    /// <summary>The colour of a series by its number.</summary>
    public static Color Colour(int series) => Color.FromHex(Palette[series % Palette.Length]);

    /// <summary>The colour of words, and of lines that are to be seen.</summary>
    public static Color InkColour { get; } = Color.FromHex(Ink);

    /// <summary>A chart without curves or bars.</summary>
    public static Plot Create(string title)
    {
        var plot = new Plot();
        plot.Font.Set(Font);
        plot.FigureBackground.Color = plot.DataBackground.Color = Colors.Transparent;
        plot.Axes.Color(InkColour);
        plot.Axes.Title.Label.Text = title;
        plot.Axes.Title.Label.FontSize = 16;
        plot.Axes.Title.Label.ForeColor = InkColour;
        plot.Grid.MajorLineColor = Color.FromHex("#8A8F98").WithOpacity(0.3);
        plot.Legend.BackgroundColor = plot.Legend.OutlineColor = plot.Legend.ShadowColor = Colors.Transparent;
        plot.Legend.FontColor = InkColour;
        plot.Legend.FontSize = 13;
        plot.ShowLegend(Edge.Top).Alignment = Alignment.MiddleLeft;
        plot.Legend.InterItemPadding = new PixelPadding(0, 24, 2, 2);
        plot.Legend.Orientation = Orientation.Horizontal;
        foreach (var axis in plot.Axes.GetAxes())
        {
            axis.TickLabelStyle.FontSize = 13;
            axis.Label.FontSize = 13;
            axis.Label.Bold = false;
        }

        plot.Axes.Right.FrameLineStyle.IsVisible = plot.Axes.Top.FrameLineStyle.IsVisible = false;
        return plot;
    }

    /// <summary>The picture.</summary>
    public static string Svg(this Plot plot, int width, int height)
    {
        var page = XDocument.Parse(plot.GetSvgXml(width, height));
        var svg = page.Root!;
        var names = svg.Name.Namespace;
        svg.SetAttributeValue("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {width} {height}"));
        foreach (var text in svg.Descendants(names + "text"))
            Repair(text);
        svg.AddFirst(
            new XElement(names + "title", plot.Axes.Title.Label.Text),
            new XElement(names + "style", DarkStyle));
        return svg.ToString().ReplaceLineEndings("\n") + "\n";
    }

    /// <summary>
    /// Skia ends its lists of letter positions with a comma, which some readers take for an error, and names no second font.
    /// ScottPlot puts words a little higher than what they belong to.
    /// </summary>
    private static void Repair(XElement text)
    {
        text.Value = text.Value.Trim();
        text.SetAttributeValue("font-family", Font + OtherFonts);
        foreach (var list in text.Attributes().Where(attribute => attribute.Name.LocalName is "x" or "y"))
            list.Value = list.Value.TrimEnd(' ', ',');
        var y = text.Attribute("y")!;
        y.Value = (Number(y) + (Number(text.Attribute("font-size")!) * LowerBy)).ToString("0.##", CultureInfo.InvariantCulture);
    }

    private static double Number(XAttribute attribute) => double.Parse(attribute.Value, CultureInfo.InvariantCulture);
}
