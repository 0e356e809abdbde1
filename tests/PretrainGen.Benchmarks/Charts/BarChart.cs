using System.Globalization;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace PretrainGen.Benchmarks.Charts;

/// <summary>Bars side by side in groups, with a line where what they are compared with would end.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Scale">What the numbers are.</param>
/// <param name="Series">The names of the bars that a group may have.</param>
/// <param name="Groups">A name and values a group; NaN where there is none.</param>
/// <param name="Most">Where the scale ends: a longer bar ends there, too, with an arrow behind its value.</param>
internal sealed record BarChart(
    string Title,
    string Scale,
    IReadOnlyList<string> Series,
    IReadOnlyList<(string Name, IReadOnlyList<double> Values)> Groups,
    double Most)
{
    private const int Width = 760;
    private const int Thickness = 16;
    private const int Margins = 130;

    /// <inheritdoc/>
    public override string ToString()
    {
        var plot = ChartPage.Create(Title);
        var (bars, ticks, end) = LayOut();
        foreach (var (number, name) in Series.Index())
            Add(plot, name, ChartPage.Colour(number), [.. bars.Where(bar => bar.Series == number)]);

        plot.Add.VerticalLine(1, 1.5f, ChartPage.InkColour);
        plot.Axes.Left.SetTicks([.. ticks], [.. Groups.Select(group => group.Name)]);
        plot.Axes.Left.MajorTickStyle.Length = 0;
        plot.Axes.Bottom.TickGenerator = new NumericFixedInterval(0.5);
        plot.Axes.Bottom.Label.Text = Scale;
        plot.Grid.YAxisStyle.IsVisible = false;
        plot.Axes.SetLimits(0, Most, end, 0);
        return plot.Svg(Width, (int)(-end * Thickness) + Margins);
    }

    /// <summary>Places the bars from the top, which is zero, down: a bar takes one, and so do the gaps between groups.</summary>
    private (List<PlacedBar> Bars, List<double> Ticks, double End) LayOut()
    {
        var (bars, ticks, end) = (new List<PlacedBar>(), new List<double>(), 0.0);
        foreach (var group in Groups)
        {
            var top = end;
            foreach (var (series, value) in group.Values.Index().Where(value => !double.IsNaN(value.Item)))
                bars.Add(new PlacedBar(series, value, --end));
            ticks.Add((top - 1 + end) / 2);
            end--;
        }

        return (bars, ticks, end);
    }

    private void Add(Plot plot, string name, Color colour, PlacedBar[] bars)
    {
        var drawn = plot.Add.Bars(bars.Select(bar => new Bar
        {
            Position = bar.Position,
            Value = Math.Min(bar.Value, Most),
            FillColor = colour,
            LineWidth = 0,
            Size = 0.92,
        }).ToArray());
        drawn.Horizontal = true;
        drawn.LegendText = name;
        foreach (var bar in bars)
        {
            var value = bar.Value.ToString("0.00", CultureInfo.InvariantCulture);
            var label = plot.Add.Text(bar.Value > Most ? value + " →" : value, 0, bar.Position);
            label.LabelFontColor = Colors.White;
            label.LabelFontSize = 12;
            label.LabelAlignment = Alignment.MiddleLeft;
            label.OffsetX = 4;
        }
    }

    private sealed record PlacedBar(int Series, double Value, double Position);
}
