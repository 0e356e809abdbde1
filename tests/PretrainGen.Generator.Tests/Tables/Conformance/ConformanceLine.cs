namespace PretrainGen.Generator.Tests.Tables.Conformance;

/// <summary>One comparison with what others expect, as the page lists it.</summary>
/// <param name="Suite">Whose expectation it is.</param>
/// <param name="Case">The file or the vector.</param>
/// <param name="Agrees">Whether we read what is expected.</param>
/// <param name="Reason">Why not, where we do not.</param>
internal sealed record ConformanceLine(string Suite, string Case, bool Agrees, string? Reason)
{
    /// <summary>A row of the page.</summary>
    public override string ToString() => $"| {Suite} | {Case.Replace("|", "\\|", StringComparison.Ordinal)} | {(Agrees ? "agree" : $"differ: {Reason ?? "?"}")} |";
}
