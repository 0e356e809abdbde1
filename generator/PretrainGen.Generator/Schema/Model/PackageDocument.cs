using System.Collections.Immutable;

namespace PretrainGen.Generator.Schema.Model;

/// <summary>What a data package says of one table.</summary>
/// <param name="Resource">The table's description; null where the package does not list it.</param>
/// <param name="SharedFindings">What is wrong with the package, whichever table one asks for: the same array for all of them.</param>
/// <param name="OwnFindings">What is wrong with the table's description, in file order.</param>
internal sealed record PackageDocument(TableResource? Resource, ImmutableArray<SchemaFinding> SharedFindings, ImmutableArray<SchemaFinding> OwnFindings)
{
    /// <summary>Everything that is wrong, in file order.</summary>
    public ImmutableArray<SchemaFinding> Findings => OwnFindings.IsEmpty
        ? SharedFindings
        : SharedFindings.Concat(OwnFindings).OrderBy(finding => finding.Span.Start).ToImmutableArray();
}
