namespace PretrainGen.Generator.Catalog;

/// <summary>Makes a typed catalogue out of the tables of an entity.</summary>
internal static class EntityBuilder
{
    /// <summary>The catalogue, or null where no table has a usable key.</summary>
    public static Entity? Build(EntityGroup group, CancellationToken cancellation)
    {
        var table = UnitedTable.From(group.Files, cancellation);
        if (table.Columns.Count == 0)
        {
            return null;
        }

        var builder = new ColumnBuilder(table, group.Name);
        var columns = table.Columns.Select(column => Build(builder, column, cancellation)).ToEquatableArray();
        var options = group.Files[0].Options;
        return new Entity(
            group.Namespace,
            group.Name,
            options.IsPublic,
            options.Parts,
            group.Files.Select(file => file.FileName).Distinct().ToEquatableArray(),
            CategoryTypes(group, columns),
            Rows(table, group.Name),
            columns);
    }

    private static EntityColumn Build(ColumnBuilder builder, UnitedColumn column, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return builder.Build(column);
    }

    private static EquatableArray<EntityRow> Rows(UnitedTable table, string entityName)
    {
        var names = new UniqueNames(ReservedNames.ForRows(entityName));
        var doc = RoleInference.FindDoc(table.Columns);
        var link = RoleInference.FindLink(table.Columns);
        return table.Keys
            .Select((key, row) => new EntityRow(key, names.Next(Identifier.From(key)), doc?.Values[row], Url(link, row), table.Sources[row]))
            .ToEquatableArray();
    }

    private static string? Url(UnitedColumn? link, int row) =>
        link?.Links[row] ?? (link?.Values[row] is { } value && CellSyntax.IsUrl(value) ? value : null);

    private static EquatableArray<string> CategoryTypes(EntityGroup group, EquatableArray<EntityColumn> columns)
    {
        var names = new UniqueNames(ReservedNames.TypeSuffixes.Select(suffix => group.Name + suffix));
        return columns.Select(column => column.Type == ColumnType.Category ? Free(names.Next(group.Name + column.Identifier)) : "").ToEquatableArray();

        string Free(string name) => group.LongerNames.Any(other => name.StartsWith(other, StringComparison.Ordinal)) ? name + "_" : name;
    }
}
