namespace PretrainGen.Benchmarks.Reports;

/// <summary>A table of RESULTS.md.</summary>
/// <param name="File">The results that it shows.</param>
/// <param name="Headers">What the parts of a line's name are called.</param>
/// <param name="Line">The line that a number goes to.</param>
/// <param name="Column">The column that it goes to.</param>
/// <param name="IsIn">Whether it is shown here.</param>
internal sealed record ReportSection(
    string File,
    string[] Headers,
    Func<Measurement, IReadOnlyList<string>> Line,
    Func<Measurement, string> Column,
    Func<Measurement, bool> IsIn)
{
    /// <summary>What the marks around it say.</summary>
    public string Mark { get; init; } = File;
}
