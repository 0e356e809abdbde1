using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Schema.Model;

/// <summary>What was read from a schema file.</summary>
/// <param name="Schema">All of it that can be used; null where the file holds no schema at all.</param>
/// <param name="Faults">What is wrong with the rest, in file order.</param>
internal sealed record SchemaDocument(TableSchema? Schema, ImmutableArray<Fault<SchemaFault, TextSpan>> Faults);
