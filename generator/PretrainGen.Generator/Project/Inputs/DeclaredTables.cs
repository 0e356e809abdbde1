using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Project.Inputs;

/// <summary>
/// Everything that a project's tables are read from, unread: two are equal when the same files are declared in the same way.
/// </summary>
/// <param name="Tables">The tables; a file that is listed twice is declared once.</param>
/// <param name="Schemas">The files that may describe them.</param>
/// <param name="Shipped">The files that may say what was shipped of them.</param>
internal sealed record DeclaredTables(
    EquatableArray<DeclaredTable> Tables, EquatableArray<AdditionalText> Schemas, EquatableArray<AdditionalText> Shipped)
{
    /// <summary>What the files of a project declare.</summary>
    public static DeclaredTables Among(
        IReadOnlyCollection<AdditionalText> files, AnalyzerConfigOptionsProvider options, CancellationToken cancellation) => new(
        files
            .Select(file => DeclaredTable.From((file, options), cancellation))
            .OfType<DeclaredTable>()
            .GroupBy(table => table.File.Path, StringComparer.Ordinal)
            .Select(same => same.First())
            .ToEquatableArray(),
        files.Where(SchemaFiles.MayBeSchema).ToEquatableArray(),
        files.Where(ShippedFiles.MayBeShipped).ToEquatableArray());
}
