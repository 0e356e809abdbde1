using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Testing.Running;

/// <summary>The tables of a project as the product sees them.</summary>
internal static class DeclaredTables
{
    /// <summary>Those among some files, each with the files that describe it.</summary>
    public static IReadOnlyList<DeclaredTable> Among(
        IReadOnlyList<AdditionalText> files, AnalyzerConfigOptionsProvider options, CancellationToken cancellation = default)
    {
        var schemas = SchemaFiles.Among(files);
        return
        [
            .. from file in files
               let table = DeclaredTable.From((file, options), cancellation)
               where table is not null
               select DeclaredTable.WithSchema((table, schemas), cancellation),
        ];
    }
}
