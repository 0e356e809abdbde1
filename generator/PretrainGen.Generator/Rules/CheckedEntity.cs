using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Rules;

/// <summary>An entity with the files that it was read from. All rules look at the same one.</summary>
/// <param name="Model">What the files say.</param>
/// <param name="Files">The files, in the order of the model's group.</param>
internal sealed record CheckedEntity(EntityModel Model, IReadOnlyList<CheckedFile> Files)
{
    private readonly IReadOnlyList<CheckedEntity>? _project;
    private IReadOnlyList<EntityModel>? _reachable;

    /// <summary>
    /// The schema of the first table that has one, with its positions in the file as it is now; null where there is none.
    /// </summary>
    public TableSchema? Schema => Described?.Schema.Schema;

    /// <summary>The file that this schema is in; null where there is none.</summary>
    public DataFile? SchemaFile => Described?.FileOfSchema;

    /// <summary>Whether it is the first entity of its project.</summary>
    public bool IsFirst { get; init; }

    /// <summary>The entities of its project, itself included.</summary>
    public IReadOnlyList<CheckedEntity> Project { get => _project ?? [this]; init => _project = value; }

    /// <summary>
    /// The entities that its rules may look at: those that foreign keys lead to from it, or from which they lead to it, and so on.
    /// </summary>
    public IReadOnlyList<EntityModel> Reachable => _reachable ??= FindReachable();

    /// <summary>Where a cell is found.</summary>
    public FileSpan PlaceOf(CellAddress cell) => new(Files[cell.File].Source, SpanOf(cell));

    /// <summary>The table that a cell is in.</summary>
    public Table TableOf(CellAddress cell) => Files[cell.File].Document.Tables[cell.Section];

    /// <summary>A cell; null where the table has none there, as a column that is a heading has none.</summary>
    public Cell? CellAt(CellAddress cell)
    {
        var cells = RowOf(cell);
        return cell.Column < cells.Length ? cells[cell.Column] : null;
    }

    private List<EntityModel> FindReachable()
    {
        var reached = new List<EntityModel> { Model };
        for (var at = 0; at < reached.Count; at++)
            reached.AddRange(Project.Select(entity => entity.Model).Where(model => AreLinked(model, reached[at])).Except(reached).ToList());
        return reached;
    }

    private static bool AreLinked(EntityModel one, EntityModel other) =>
        one.Group.LinksTo(other.Group) || other.Group.LinksTo(one.Group);

    private CheckedFile? Described => Files.FirstOrDefault(file => file.Schema.Schema is not null);

    private TextSpan SpanOf(CellAddress cell)
    {
        var row = RowOf(cell);
        return CellAt(cell)?.Span ?? TextSpan.FromBounds(row[0].Span.Start, row[row.Length - 1].Span.End);
    }

    private CellList RowOf(CellAddress cell) => cell.Row < 0 ? TableOf(cell).Header : TableOf(cell).Rows[cell.Row].Cells;
}
