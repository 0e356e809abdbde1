using System.Globalization;

namespace PretrainGen.Benchmarks.Charts;

/// <summary>Bars side by side in groups, with a line where what they are compared with would end.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Series">The names of the bars that each group has.</param>
/// <param name="Groups">A name and values a group; NaN where there is none.</param>
/// <param name="Most">Where the scale ends: a longer bar ends there, too, and says its value.</param>
internal sealed record BarChart(string Title, IReadOnlyList<string> Series, IReadOnlyList<(string Name, IReadOnlyList<double> Values)> Groups, double Most)
{
    private const int Left = 170;
    private const int Top = 70;
    private const int Width = 760;
    private const int Thickness = 14;
    private const int Gap = 14;
    private const int Right = Width - 60;

    private int GroupHeight => (Series.Count * Thickness) + Gap;

    /// <inheritdoc/>
    public override string ToString()
    {
        var bottom = Top + (Groups.Count * GroupHeight);
        var svg = new Svg(Width, bottom + 40);
        svg.Text(20, 24, Title, kind: "title");
        svg.Legend(20, 50, Series);
        for (var tick = 0.0; tick <= Most + 0.001; tick += 0.5)
        {
            svg.Rule(At(tick), Top, At(tick), bottom, tick == 1 ? "mark" : "grid");
            svg.Text(At(tick), bottom + 20, tick.ToString("0.0", CultureInfo.InvariantCulture), "middle");
        }

        foreach (var (number, group) in Groups.Index())
            Draw(svg, group.Name, group.Values, Top + (Gap / 2) + (number * GroupHeight));
        return svg.ToString();
    }

    private void Draw(Svg svg, string name, IReadOnlyList<double> values, double top)
    {
        svg.Text(Left - 10, top + ((GroupHeight - Gap) / 2.0) + 4, name, "end");
        foreach (var (series, value) in values.Index().Where(pair => !double.IsNaN(pair.Item)))
        {
            var end = At(Math.Min(value, Most));
            svg.Bar(Left, top + (series * Thickness) + 1, end - Left, Thickness - 2, Svg.Colour(series));
            svg.Text(end + 4, top + (series * Thickness) + 11, value.ToString("0.00", CultureInfo.InvariantCulture));
        }
    }

    private double At(double value) => Left + ((Right - Left) * value / Most);
}
