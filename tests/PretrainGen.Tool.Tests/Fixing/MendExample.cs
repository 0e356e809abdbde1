namespace PretrainGen.Tool.Tests.Fixing;

/// <summary>A file with a fault, and what it would be without.</summary>
/// <param name="Id">The rule that finds the fault.</param>
/// <param name="IsClear">Whether the fault is mended; otherwise that is proposed.</param>
/// <param name="Before">The file with the fault.</param>
/// <param name="After">The file without.</param>
internal sealed record MendExample(string Id, bool IsClear, string Before, string After)
{
    /// <summary>What the file is called.</summary>
    public string FileName { get; init; } = "things.csv";

    /// <summary>The schema beside it; null where there is none, or where it is the file itself.</summary>
    public string? Schema { get; init; }

    /// <summary>The table beside a schema that is the file itself.</summary>
    public string? Table { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {(IsClear ? "mended" : "proposed")}: {Before[^Math.Min(Before.Length, 40)..]}";
}
