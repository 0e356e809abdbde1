using System.Globalization;

namespace PretrainGen.Benchmarks.Charts;

/// <summary>Curves over rows, both ways in powers of ten: what grows with the rows rises by one square each square.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Unit">What the values are in.</param>
/// <param name="Curves">A name and points a curve.</param>
internal sealed record LineChart(string Title, string Unit, IReadOnlyList<(string Name, IReadOnlyList<(double Rows, double Value)> Points)> Curves)
{
    private const int Width = 760;
    private const int Height = 450;
    private const int Left = 90;
    private const int Top = 90;
    private const int Right = Width - 30;
    private const int Bottom = Height - 50;

    /// <inheritdoc/>
    public override string ToString()
    {
        var svg = new Svg(Width, Height);
        var rows = new Decades(Curves.SelectMany(curve => curve.Points).Select(point => point.Rows), Left, Right);
        var values = new Decades(Curves.SelectMany(curve => curve.Points).Select(point => point.Value), Bottom, Top);
        svg.Text(Left, 24, Title, kind: "title");
        svg.Legend(Left, 50, Curves.Select(curve => curve.Name));
        foreach (var (number, at) in rows.Lines)
        {
            svg.Rule(at, Top, at, Bottom);
            svg.Text(at, Bottom + 20, number.ToString("#,0.###", CultureInfo.InvariantCulture), "middle");
        }

        foreach (var (number, at) in values.Lines)
        {
            svg.Rule(Left, at, Right, at);
            svg.Text(Left - 8, at + 4, number.ToString("#,0.####", CultureInfo.InvariantCulture) + " " + Unit, "end");
        }

        svg.Text((Left + Right) / 2.0, Height - 10, "rows", "middle");
        foreach (var (number, curve) in Curves.Index())
            svg.Curve([.. curve.Points.Select(point => (rows.At(point.Rows), values.At(point.Value)))], Svg.Colour(number));
        return svg.ToString();
    }

    /// <summary>A range of powers of ten, laid out between two places of a picture.</summary>
    private sealed class Decades
    {
        private readonly double _from;
        private readonly double _to;
        private readonly int _first;
        private readonly int _last;

        public Decades(IEnumerable<double> values, double from, double to)
        {
            (_from, _to) = (from, to);
            var logarithms = values.Select(Math.Log10).ToList();
            (_first, _last) = ((int)Math.Floor(logarithms.Min()), (int)Math.Ceiling(logarithms.Max()));
            _last = Math.Max(_last, _first + 1);
        }

        /// <summary>The powers of ten and their places.</summary>
        public IEnumerable<(double Number, double At)> Lines => Enumerable.Range(_first, _last - _first + 1).Select(power => (Math.Pow(10, power), At(Math.Pow(10, power))));

        /// <summary>The place of a number.</summary>
        public double At(double number) => _from + ((_to - _from) * (Math.Log10(number) - _first) / (_last - _first));
    }
}
