using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Catalog;

namespace PretrainGen.Generator.Rules.Usage;

/// <summary>The names of the rows of a project's entities.</summary>
internal sealed class ProjectRows
{
    private static readonly ProjectRows None = new([]);

    // An editor makes other options with every keystroke, while the files stay the same objects until they are edited.
    private static readonly ConditionalWeakTable<AdditionalText, Kept> ByFirstTable = new();

    private readonly ILookup<(string Namespace, string Name), RowNames> _names;

    private ProjectRows(IEnumerable<Entity> entities) =>
        _names = entities.ToLookup(entity => (entity.Namespace, entity.Name), entity => new RowNames(NamesIn(entity), areAll: true));

    /// <summary>The rows of the project that has these options. They are read again only when its tables are others.</summary>
    public static ProjectRows Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        var declared = DeclaredTables.In(options, cancellation);
        return declared.Tables.Count == 0 ? None : ByFirstTable.GetOrCreateValue(declared.Tables[0].File).Get(declared, options, cancellation);
    }

    /// <summary>The names that lead to an entity's rows; null where no table of the project is that entity.</summary>
    public RowNames? NamesOf(GeneratedEntity entity) => _names[(entity.Namespace, entity.Name)].FirstOrDefault();

    // As the index of names has them: further names behind all names.
    private static IEnumerable<(string Name, string Member)> NamesIn(Entity entity) => entity.Rows
        .Select(row => (row.Name, row.Identifier))
        .Concat(entity.Rows.SelectMany(row => row.Aliases.Select(alias => (alias, row.Identifier))));

    /// <summary>The rows of the latest state of a project.</summary>
    private sealed class Kept
    {
        private readonly object _gate = new();
        private DeclaredTables? _declared;
        private ProjectRows _rows = None;

        public ProjectRows Get(DeclaredTables declared, AnalyzerOptions options, CancellationToken cancellation)
        {
            lock (_gate)
            {
                if (!declared.Equals(_declared))
                {
                    _rows = new ProjectRows(TableWorkspace.Of(options).Entities(cancellation).Select(entity => entity.Model.Entity).OfType<Entity>());
                    _declared = declared;
                }

                return _rows;
            }
        }
    }
}
