using PretrainGen.Generator.Schema;

namespace PretrainGen.Generator.Catalog;

/// <summary>Which columns say something about a row as a whole: those that the schema names, or else those that look like it.</summary>
internal sealed class ColumnRoles
{
    public ColumnRoles(EntityGroup group, UnitedTable table)
    {
        var additions = group.Schema?.Additions;
        Doc = Find(additions?.Doc.In(group.Files[0].Options.DocLanguage)?.Value) ?? RoleInference.FindDoc(table.Columns);
        Link = Find(additions?.Link?.Value) ?? RoleInference.FindLink(table.Columns);
        Aliases = Find(additions?.Aliases?.Value);
        Identifier = Find(additions?.Identifier?.Value);

        UnitedColumn? Find(string? header) => header is null ? null : table.Find(header);
    }

    /// <summary>The text that documents a row.</summary>
    public UnitedColumn? Doc { get; }

    /// <summary>Where to read more about a row.</summary>
    public UnitedColumn? Link { get; }

    /// <summary>The further names of a row.</summary>
    public UnitedColumn? Aliases { get; }

    /// <summary>What a row's member is called, where its name makes no good identifier.</summary>
    public UnitedColumn? Identifier { get; }

    public ColumnRole Of(UnitedColumn column) => column switch
    {
        { IsKey: true } => ColumnRole.Key,
        _ when column == Doc => ColumnRole.Doc,
        _ when column == Link => ColumnRole.Link,
        _ => ColumnRole.Fact,
    };
}
