using PretrainGen.Benchmarks.Reports;

namespace PretrainGen.Benchmarks.Compile;

/// <summary>How a cost grows with the rows, or with the tables.</summary>
internal static class Growth
{
    /// <summary>Below, what does not depend on the rows outweighs what does.</summary>
    public const int FewestRows = 1_000;

    /// <summary>
    /// The exponent: 1 where twice the rows cost twice as much, 2 where they cost four times as much. The slope of the line through the
    /// logarithms.
    /// </summary>
    public static double Exponent(IEnumerable<Measurement> curve)
    {
        var points = curve.Select(point => (X: Math.Log(point.Rows), Y: Math.Log(point.Value))).ToList();
        var (x, y) = (points.Average(point => point.X), points.Average(point => point.Y));
        return points.Sum(point => (point.X - x) * (point.Y - y)) / points.Sum(point => (point.X - x) * (point.X - x));
    }

    /// <summary>The exponents of all curves, in the order of the measurements.</summary>
    /// <param name="measured">The points of the curves.</param>
    /// <param name="fewest">The rows, or tables, from which on a point counts.</param>
    public static IEnumerable<Measurement> Exponents(IEnumerable<Measurement> measured, int fewest = FewestRows) =>
        from curve in measured.Where(point => point.Rows >= fewest).GroupBy(point => (point.Case, point.Series, point.Unit))
        where curve.Select(point => point.Rows).Distinct().Count() > 1
        select new Measurement(curve.Key.Case, curve.Key.Series, 0, "growth of " + curve.Key.Unit, Exponent(curve));
}
