using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PretrainGen.Generator.Rules.Usage;

/// <summary>Everything that a project's tables are read from, unread: two are equal when the same files are declared in the same way.</summary>
/// <param name="Tables">The tables.</param>
/// <param name="Schemas">The files that may describe them.</param>
internal sealed record DeclaredTables(EquatableArray<TableRequest> Tables, EquatableArray<AdditionalText> Schemas)
{
    public static DeclaredTables In(AnalyzerOptions options, CancellationToken cancellation) => new(
        options.AdditionalFiles.Select(file => TableRequest.From((file, options.AnalyzerConfigOptionsProvider), cancellation)).OfType<TableRequest>().ToEquatableArray(),
        options.AdditionalFiles.Where(SchemaFiles.MayBeSchema).ToEquatableArray());
}
