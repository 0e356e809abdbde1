using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Project;

namespace PretrainGen.Generator.Rules.Usage;

/// <summary>The names of the rows of a project's entities.</summary>
internal static class ProjectRows
{
    /// <summary>The names that lead to an entity's rows; null where no table of the project is that entity.</summary>
    public static RowNames? NamesOf(GeneratedEntity entity, AnalyzerOptions options, CancellationToken cancellation) =>
        ProjectTables.Of(options, cancellation).Entities
            .Select(known => known.Model)
            .FirstOrDefault(model =>
                model.Entity is { } known && known.Namespace == entity.Namespace && known.Name == entity.Name) is { } found
            ? Memory.Get(found, Read, cancellation)
            : null;

    private static RowNames Read(EntityModel model, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new RowNames(NamesIn(model.Entity!), areAll: true);
    }

    // As the index of names has them: aliases behind all names.
    private static IEnumerable<(string Name, string Member)> NamesIn(Entity entity) => entity.Rows
        .Select(row => (row.Name, row.Identifier))
        .Concat(entity.Rows.SelectMany(row => row.Aliases.Select(alias => (alias, row.Identifier))));
}
