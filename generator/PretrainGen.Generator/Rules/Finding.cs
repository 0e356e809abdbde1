using Microsoft.CodeAnalysis;

namespace PretrainGen.Generator.Rules;

/// <summary>Something wrong, at its place.</summary>
/// <param name="Place">Where to look first.</param>
/// <param name="Others">Where to look next.</param>
/// <param name="Severity">How bad it is, where a schema says so; null for what its rule says.</param>
/// <param name="Arguments">What is filled into the message.</param>
internal sealed record Finding(Place Place, IReadOnlyList<Place> Others, DiagnosticSeverity? Severity, object[] Arguments);
