using System.Globalization;

namespace PretrainGen.Fuzz;

/// <summary>What was counted of one kind of input.</summary>
/// <param name="kind">The kind.</param>
public sealed class FuzzCounts(string kind)
{
    public string Kind => kind;

    public int Inputs { get; internal set; }

    /// <summary>Faults that were put into tables, and so have to be found.</summary>
    public int Planted { get; internal set; }

    /// <summary>Faults that were put into tables and were found at their cells.</summary>
    public int Found { get; internal set; }

    /// <summary>Inputs that another reader read, too.</summary>
    public int Compared { get; internal set; }

    /// <summary>Findings of the rules, wherever they came from.</summary>
    public int Findings { get; internal set; }

    /// <summary>Generated files.</summary>
    public int Sources { get; internal set; }

    public TimeSpan Time { get; internal set; }

    /// <summary>The input that took longest, and how long.</summary>
    public (TimeSpan Time, string Case) Slowest { get; internal set; }

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{kind,-10} {Inputs,8} inputs {Time.TotalSeconds,7:0} s, {Sources} generated files, {Findings} findings, {Planted} faults planted, {Found} found, {Compared} readings compared; slowest {Slowest.Time.TotalMilliseconds:0} ms: {Slowest.Case}");
}
