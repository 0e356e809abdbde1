using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Rules.Usage;

/// <summary>Everything that a project's tables are read from, unread: two are equal when the same files are declared in the same way.</summary>
/// <param name="Tables">The tables.</param>
/// <param name="Schemas">The files that may describe them.</param>
internal sealed record DeclaredTables(EquatableArray<DeclaredTable> Tables, EquatableArray<AdditionalText> Schemas)
{
    public static DeclaredTables In(AnalyzerOptions options, CancellationToken cancellation) => new(
        options.AdditionalFiles.Select(file => DeclaredTable.From((file, options.AnalyzerConfigOptionsProvider), cancellation)).OfType<DeclaredTable>().ToEquatableArray(),
        options.AdditionalFiles.Where(SchemaFiles.MayBeSchema).ToEquatableArray());
}
