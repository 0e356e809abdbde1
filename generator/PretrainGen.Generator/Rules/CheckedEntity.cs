using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
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
    private EquatableArray<SameObject<EntityModel>>? _reachable;

    /// <summary>
    /// The schema of the first table that has one, with its positions in the file as it is now; null where there is none.
    /// </summary>
    public TableSchema? Schema => Described?.Schema.Schema;

    /// <summary>The file that this schema is in; null where there is none.</summary>
    public DataFile? SchemaFile => Described?.FileOfSchema;

    /// <summary>Whether it is the first entity of its project.</summary>
    public bool IsFirst { get; init; }

    /// <summary>The files in which the project declares its tables.</summary>
    public IReadOnlyList<DataFile> ProjectFiles { get; init; } = [];

    /// <summary>The entities of its project, itself included.</summary>
    public IReadOnlyList<CheckedEntity> Project { get => _project ?? [this]; init => _project = value; }

    /// <summary>
    /// The entities that its rules may look at: those that foreign keys lead to from it, or from which they lead to it, and so on.
    /// </summary>
    public EquatableArray<SameObject<EntityModel>> Reachable =>
        _reachable ??= FindReachable().Select(model => new SameObject<EntityModel>(model)).ToEquatableArray();

    /// <summary>Where a cell is found.</summary>
    public FileSpan PlaceOf(CellAddress cell) => new(Files[cell.File].Source, SpanOf(cell));

    /// <summary>The table that a cell is in.</summary>
    public Table TableOf(CellAddress cell) => Files[cell.File].Document.Tables[cell.Section];

    /// <summary>A cell; null where the table has none there, as a column that is made of something else has none.</summary>
    public Cell? CellAt(CellAddress cell)
    {
        var cells = RowOf(cell);
        return cell.Column < cells.Length && SourceOf(cell) == cell.Column ? cells[cell.Column] : null;
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

    // A link is found in its cell, and a heading in the row that it is above.
    private TextSpan SpanOf(CellAddress cell)
    {
        var row = RowOf(cell);
        var column = SourceOf(cell);
        return column >= 0 && column < row.Length
            ? row[column].Span
            : TextSpan.FromBounds(row[0].Span.Start, row[row.Length - 1].Span.End);
    }

    private int SourceOf(CellAddress cell) => Model.Table.SectionOf(cell)?.SourceOf(cell.Column) ?? cell.Column;

    private CellList RowOf(CellAddress cell) => cell.Row < 0 ? TableOf(cell).Header : TableOf(cell).Rows[cell.Row].Cells;
}
