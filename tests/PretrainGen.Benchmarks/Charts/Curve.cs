using ScottPlot;

namespace PretrainGen.Benchmarks.Charts;

/// <summary>A curve of a chart.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Colour">The number of its colour.</param>
/// <param name="Marker">The shape of its points, which tells it apart without any colour.</param>
/// <param name="Points">Its points.</param>
internal sealed record Curve(string Name, int Colour, MarkerShape Marker, IReadOnlyList<(double Rows, double Value)> Points);
