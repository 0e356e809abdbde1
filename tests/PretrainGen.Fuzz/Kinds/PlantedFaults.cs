using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Fuzz.Kinds;

/// <summary>Compares what is found with the faults that were put into a table.</summary>
internal static class PlantedFaults
{
    /// <summary>A fault that is not found at its cell, or a finding besides; null where there is neither.</summary>
    public static Breach? Compare(string text, IReadOnlyList<(string Id, TextSpan Span)> expected, IReadOnlyList<Diagnostic> findings, FuzzCounts counts)
    {
        var found = findings.Select(finding => (finding.Id, finding.Location.SourceSpan)).ToList();
        var missed = expected.Except(found).ToList();
        var invented = found.Except(expected).ToList();
        counts.Planted += expected.Count;
        counts.Found += expected.Count - missed.Count;
        return missed.Count + invented.Count == 0 && found.Count == expected.Count
            ? null
            : new Breach("every fault is found at its cell, and nothing else", $"missed {Write(missed)}; found besides {Write(invented)}: {string.Join("; ", findings.Select(finding => finding.ToString()))}\n{text}");
    }

    private static string Write(IEnumerable<(string Id, TextSpan Span)> places) => string.Join(", ", places.Select(place => $"{place.Id} {place.Span}"));
}
