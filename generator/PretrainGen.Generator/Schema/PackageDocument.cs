using System.Collections.Immutable;

namespace PretrainGen.Generator.Schema;

/// <summary>What a data package says of one table.</summary>
/// <param name="Resource">The table's description; null where the package does not list it.</param>
/// <param name="Findings">What is wrong with that description, in file order.</param>
internal sealed record PackageDocument(TableResource? Resource, ImmutableArray<SchemaFinding> Findings);
