using System.Collections.Immutable;

namespace PretrainGen.Generator.Json;

/// <summary>What was read from a JSON text.</summary>
/// <param name="Root">The value; null when the text is malformed.</param>
/// <param name="Faults">What is wrong with it: the place where it breaks, or every repeated name before that.</param>
internal sealed record JsonDocument(JsonValue? Root, ImmutableArray<JsonFault> Faults);
