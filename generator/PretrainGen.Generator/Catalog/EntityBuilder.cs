using PretrainGen.Generator.Catalog.Cells;

namespace PretrainGen.Generator.Catalog;

/// <summary>Makes a typed catalogue out of the united tables of an entity.</summary>
internal sealed class EntityBuilder(EntityGroup group, UnitedTable table, CellFindings findings)
{
    private readonly UnitedColumn? _doc = RoleInference.FindDoc(table.Columns);
    private readonly UnitedColumn? _link = RoleInference.FindLink(table.Columns);
    private readonly NameScope _names = new(ReservedNames.ForColumns(group.Name), findings);

    /// <summary>The catalogue, or null where no table has a usable key.</summary>
    public static Entity? Build(EntityGroup group, CancellationToken cancellation) => EntityModel.Build(group, cancellation).Entity;

    /// <summary>The catalogue. How its columns are read is put into <paramref name="typed"/>.</summary>
    public Entity Build(Dictionary<UnitedColumn, TypedColumn> typed, CancellationToken cancellation)
    {
        var inference = new ColumnInference(table, new RowIndex(table.Keys), _doc, findings);
        foreach (var column in table.Columns)
        {
            cancellation.ThrowIfCancellationRequested();
            typed.Add(column, inference.Type(column));
        }

        var columns = table.Columns.Select(column => Column(typed[column], cancellation)).ToEquatableArray();
        var options = group.Files[0].Options;
        return new Entity(
            group.Namespace,
            group.Name,
            options.IsPublic,
            options.Parts,
            group.Files.Select(file => file.FileName).Distinct().ToEquatableArray(),
            CategoryTypes(columns),
            Rows(),
            columns);
    }

    private EntityColumn Column(TypedColumn column, CancellationToken cancellation) => new(
        column.Source.Header,
        NameOf(column.Source),
        column.Type,
        IsNullable: !column.Reader.IsList && column.Source.Values.Contains(null),
        column.IsUnique,
        Role(column.Source),
        column.Categories,
        ColumnDataBuilder.Of(column, cancellation));

    // A key column that is called Name is what the entry calls Name anyway.
    private string NameOf(UnitedColumn column) => column.IsKey && Identifier.From(column.Header) == EntityColumn.NameProperty
        ? EntityColumn.NameProperty
        : _names.Next(column.Header, table.HeaderAddress(column));

    private ColumnRole Role(UnitedColumn column) => column switch
    {
        { IsKey: true } => ColumnRole.Key,
        _ when column == _doc => ColumnRole.Doc,
        _ when column == _link => ColumnRole.Link,
        _ => ColumnRole.Fact,
    };

    private EquatableArray<EntityRow> Rows()
    {
        var names = new NameScope(ReservedNames.ForRows(group.Name), findings);
        return table.Keys
            .Select((key, row) => new EntityRow(key, names.Next(key, table.KeyAddress(row)), _doc?.Values[row], Url(row), table.SourceOf(row)))
            .ToEquatableArray();
    }

    private string? Url(int row) =>
        _link?.Links[row] ?? (_link?.Values[row] is { } value && CellSyntax.IsUrl(value) ? value : null);

    private EquatableArray<string> CategoryTypes(EquatableArray<EntityColumn> columns)
    {
        var names = new UniqueNames(ReservedNames.TypeSuffixes.Select(suffix => group.Name + suffix));
        return columns.Select(column => column.Type == ColumnType.Category ? Free(names.Next(group.Name + column.Identifier)) : "").ToEquatableArray();

        string Free(string name) => group.LongerNames.Any(other => name.StartsWith(other, StringComparison.Ordinal)) ? name + "_" : name;
    }
}
