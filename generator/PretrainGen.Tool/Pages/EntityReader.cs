using System.Globalization;
using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Shipping;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Rules;
using PretrainGen.Tool.Output;
using PretrainGen.Tool.Pages.Content;

namespace PretrainGen.Tool.Pages;

/// <summary>Reads an entity into what a page shows of it.</summary>
/// <param name="source">The entity, typed.</param>
/// <param name="all">All entities of the page, in its order.</param>
/// <param name="folder">The folder that paths start in.</param>
internal sealed class EntityReader(CheckedEntity source, List<EntityModel> all, string folder)
{
    private readonly EntityModel _model = source.Model;
    private readonly Entity _entity = source.Model.Entity!;

    /// <summary>What a page shows of it.</summary>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public EntityContent Read(CancellationToken cancellation) => new(
        _entity.Name,
        _model.Schema?.Title,
        _model.Schema?.Description,
        [.. source.Files.Select(file => Place.PortablePath(file.Source.Path, folder))],
        [.. _model.Columns.Filled.Select((column, position) => ReadColumn(column, position, cancellation))],
        ReadRows());

    private ColumnContent ReadColumn(Column column, int position, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var emitted = _entity.Columns[position];
        var kind = ColumnKind.Of(column, emitted);
        var cells = CellReader.Read(column, kind, NamesOf(emitted));
        return new ColumnContent(
            emitted.Header,
            emitted.Identifier,
            PropertyType.Of(_entity, position),
            emitted.Doc.Description ?? emitted.Doc.Title,
            kind,
            RoleOf(emitted),
            emitted.IsList,
            emitted.IsCategory ? [.. emitted.Categories.Select(Read)] : null,
            emitted.Type == ColumnKind.Reference ? TargetOf(emitted) : null,
            cells.Values,
            cells.Texts);
    }

    private static CategoryContent Read(Category category) => new(category.Value, category.Doc ?? category.Label);

    private string RoleOf(EntityColumn column) => column switch
    {
        { Role: ColumnRole.Key } or { IsKeyPart: true } => "key",
        { Role: ColumnRole.Doc } => "doc",
        { Role: ColumnRole.Link } => "link",
        _ when column.Header == _model.Schema?.Additions.Aliases?.Value => "alias",
        _ => "fact",
    };

    private int TargetOf(EntityColumn column) => column.Target is { } target
        ? all.FindIndex(model => model.Group.Namespace == target.Namespace && model.Group.Name == target.Name)
        : all.IndexOf(_model);

    // Of the rows that its values lead to, or none.
    private IReadOnlyList<string> NamesOf(EntityColumn column) => column switch
    {
        { Type: not ColumnKind.Reference } => [],
        { Target: { } target } => [.. target.Names],
        _ => [.. _entity.Rows.Select(row => row.Name)],
    };

    private RowsContent ReadRows()
    {
        var rows = _entity.Rows;
        var places = Enumerable.Range(0, rows.Count).Select(_model.Table.KeyAddress).ToList();
        return new RowsContent(
            _entity.HasKey ? [.. rows.Select(row => row.Name)] : [.. rows.Select((_, row) => NumberOf(row))],
            _entity.HasKey ? [.. rows.Select(row => row.Identifier)] : null,
            rows.Any(row => row.Doc is not null) ? [.. rows.Select(row => row.Doc)] : null,
            [.. places.Select(place => place.File)],
            [.. places.Select(place => Place.Of(source.PlaceOf(place).ToLocation()).StartLine)],
            _entity.HasAliases ? [.. rows.Select(row => row.Aliases.Count > 0 ? row.Aliases.ToArray() : null)] : null);
    }

    private string NumberOf(int row) => _model.Table.RecordOf(row).ToString(CultureInfo.InvariantCulture);
}
