using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Rules.Usage;

/// <summary>The names of the rows of a project's entities.</summary>
internal sealed class ProjectRows
{
    private static readonly ProjectRows None = new([]);

    // An editor makes other options with every keystroke, while the files stay the same objects until they are edited.
    private static readonly ConditionalWeakTable<AdditionalText, LastResult<DeclaredTables, ProjectRows>> ByFirstTable = new();

    private readonly ILookup<(string Namespace, string Name), RowNames> _names;

    private ProjectRows(IEnumerable<Entity> entities) =>
        _names = entities.ToLookup(entity => (entity.Namespace, entity.Name), entity => new RowNames(NamesIn(entity), areAll: true));

    /// <summary>The rows of the project that has these options. They are read again only when its tables are others.</summary>
    public static ProjectRows Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        var declared = DeclaredTables.In(options, cancellation);
        return declared.Tables.Count == 0 ? None : ByFirstTable.GetOrCreateValue(declared.Tables[0].File).Get(
            declared,
            (_, token) => new ProjectRows(TableWorkspace.Of(options).Entities(token).Select(entity => entity.Model.Entity).OfType<Entity>()),
            cancellation);
    }

    /// <summary>The names that lead to an entity's rows; null where no table of the project is that entity.</summary>
    public RowNames? NamesOf(GeneratedEntity entity) => _names[(entity.Namespace, entity.Name)].FirstOrDefault();

    // As the index of names has them: further names behind all names.
    private static IEnumerable<(string Name, string Member)> NamesIn(Entity entity) => entity.Rows
        .Select(row => (row.Name, row.Identifier))
        .Concat(entity.Rows.SelectMany(row => row.Aliases.Select(alias => (alias, row.Identifier))));
}
