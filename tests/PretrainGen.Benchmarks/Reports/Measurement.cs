namespace PretrainGen.Benchmarks.Reports;

/// <summary>One number that was measured.</summary>
/// <param name="Case">What was done.</param>
/// <param name="Series">What did it: ours, or what it is compared with.</param>
/// <param name="Rows">With a table of how many rows.</param>
/// <param name="Unit">What was measured, and in what.</param>
/// <param name="Value">The number.</param>
internal sealed record Measurement(string Case, string Series, int Rows, string Unit, double Value);
