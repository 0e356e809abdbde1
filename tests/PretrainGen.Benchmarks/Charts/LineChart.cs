using System.Globalization;
using ScottPlot;
using ScottPlot.TickGenerators;

namespace PretrainGen.Benchmarks.Charts;

/// <summary>Curves over rows, both ways in powers of ten: what grows with the rows rises by one square each square.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Scale">What the values are, and in what unit.</param>
/// <param name="Curves">The curves, in the order of the legend.</param>
internal sealed record LineChart(string Title, string Scale, IReadOnlyList<Curve> Curves)
{
    private const int Width = 760;
    private const int Height = 480;

    /// <summary>The space around the points, in powers of ten.</summary>
    private const double Margin = 0.15;

    /// <inheritdoc/>
    public override string ToString()
    {
        var plot = ChartPage.Create(Title);
        foreach (var curve in Curves)
            Add(plot, curve);
        var points = Curves.SelectMany(curve => curve.Points).ToList();
        ShowDecades(plot.Axes.Bottom, points.Select(point => point.Rows));
        ShowDecades(plot.Axes.Left, points.Select(point => point.Value));
        plot.Axes.Bottom.Label.Text = "rows";
        plot.Axes.Left.Label.Text = Scale;
        return plot.Svg(Width, Height);
    }

    private static void Add(Plot plot, Curve curve)
    {
        var line = plot.Add.Scatter(
            curve.Points.Select(point => Math.Log10(point.Rows)).ToArray(),
            curve.Points.Select(point => Math.Log10(point.Value)).ToArray(),
            ChartPage.Colour(curve.Colour));
        line.LegendText = curve.Name;
        line.LineWidth = 2;
        line.MarkerShape = curve.Marker;
        line.MarkerSize = 9;
    }

    /// <summary>Makes an axis show numbers, which it has as logarithms, among powers of ten.</summary>
    private static void ShowDecades(IAxis axis, IEnumerable<double> numbers)
    {
        var logarithms = numbers.Select(Math.Log10).ToList();
        var (least, most) = (logarithms.Min() - Margin, logarithms.Max() + Margin);
        var powers = Enumerable.Range((int)Math.Ceiling(least), (int)Math.Floor(most) - (int)Math.Ceiling(least) + 1).ToList();
        axis.Min = least;
        axis.Max = most;
        axis.TickGenerator = new NumericManual(
            [.. powers.Select(power => (double)power)],
            [.. powers.Select(power => Math.Pow(10, power).ToString("#,0.####", CultureInfo.InvariantCulture))]);
    }
}
