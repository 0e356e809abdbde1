using System.Collections.Immutable;

namespace PretrainGen.Generator.Schema.Model;

/// <summary>What was read from a schema file.</summary>
/// <param name="Schema">All of it that can be used; null where the file holds no schema at all.</param>
/// <param name="Findings">What is wrong with the rest, in file order.</param>
internal sealed record SchemaDocument(TableSchema? Schema, ImmutableArray<SchemaFinding> Findings);
