using PretrainGen.Generator.Entities.Grouping;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Entities.Typing;

/// <summary>Which columns say something about a row as a whole: those that the schema names, or else those that look like it.</summary>
internal sealed class ColumnRoles
{
    public ColumnRoles(EntityGroup group, MergedTable table)
    {
        var additions = group.Schema?.Additions;
        Doc = Find(additions?.Doc.In(group.Files[0].Options.DocLanguage)?.Value) ?? RoleInference.FindDoc(table.Columns);
        Link = Find(additions?.Link?.Value) ?? RoleInference.FindLink(table.Columns);
        Aliases = Find(additions?.Aliases?.Value);
        Identifier = Find(additions?.Identifier?.Value);

        MergedColumn? Find(string? header) => header is null ? null : table.Find(header);
    }

    /// <summary>The text that documents a row.</summary>
    public MergedColumn? Doc { get; }

    /// <summary>Where to read more about a row.</summary>
    public MergedColumn? Link { get; }

    /// <summary>The aliases of a row.</summary>
    public MergedColumn? Aliases { get; }

    /// <summary>What a row's member is called, where its name makes no good identifier.</summary>
    public MergedColumn? Identifier { get; }

    public ColumnRole Of(MergedColumn column) => column switch
    {
        { IsKey: true } => ColumnRole.Key,
        _ when column == Doc => ColumnRole.Doc,
        _ when column == Link => ColumnRole.Link,
        _ => ColumnRole.Fact,
    };
}
