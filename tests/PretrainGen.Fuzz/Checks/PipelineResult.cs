using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PretrainGen.Fuzz.Checks;

/// <summary>What was made of a project, and what was found in it.</summary>
/// <param name="Compilation">All of its C#.</param>
/// <param name="Sources">The generated files.</param>
/// <param name="Findings">What the rules found.</param>
internal sealed record PipelineResult(CSharpCompilation Compilation, ImmutableArray<GeneratedSourceResult> Sources, ImmutableArray<Diagnostic> Findings);
