using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Entities.Grouping;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Tool.Drafting.Rules;

/// <summary>Columns whose cells name rows of another table, and whose headers name that table or its key.</summary>
internal static class References
{
    private const int FewValues = 5;

    private static readonly HashSet<string> Generic = new(StringComparer.Ordinal)
    {
        "id", "ids", "code", "codes", "key", "name", "names", "title", "number", "no", "nr", "#", "label", "value", "symbol", "slug",
    };

    /// <summary>The check; null where no other table has all of the values under such a name.</summary>
    public static Proposal? Propose(ColumnFacts column, IReadOnlyList<EntityModel> others)
    {
        if ((!column.IsText && column.Column.Type is not (CategoryType or Int64Type)) || column.Values.Count < FewValues)
            return null;

        foreach (var other in others.Where(other => other.Table is { HasKey: true, Sections.Count: > 0 }))
        {
            var target = other.Table.Columns.FirstOrDefault(candidate => candidate.IsKey);
            if (target is not null && AreAlike(column, target, other) && HoldsAll(target, column.Values))
                return ToRowsOf(other, target, column);
        }

        return null;
    }

    private static bool AreAlike(ColumnFacts column, MergedColumn target, EntityModel other)
    {
        var own = column.Words.Where(word => !Generic.Contains(word)).ToList();
        var header = HeaderWords.Of(target.Header).Where(word => !Generic.Contains(word)).ToList();
        var entity = HeaderWords.Of(other.Group.Name);
        return own.Count > 0 && (own.SequenceEqual(header) || own.TakeLast(entity.Count).SequenceEqual(entity));
    }

    private static bool HoldsAll(MergedColumn target, IEnumerable<string> values)
    {
        var known = new HashSet<string>(target.Filled, StringComparer.Ordinal);
        return values.All(known.Contains);
    }

    private static Proposal ToRowsOf(EntityModel other, MergedColumn target, ColumnFacts column)
    {
        var file = EntityName.Stem(other.Group.Files[0].FileName);
        var key = new ForeignKey(SchemaDraft.Names(column.Name), new Located<string>(file, default), SchemaDraft.Names(target.Header));
        return new Proposal(
            ProposalKind.Reference, column.Name, "Support_Reference", $"{file}.{target.Header}", column.Values.Count, column.Filled)
        {
            Apply = draft => WithKey(draft.With(column.Name, field => field with { Categories = default }), key),
        };
    }

    private static SchemaDraft WithKey(SchemaDraft draft, ForeignKey key) => draft with
    {
        Schema = draft.Schema with { ForeignKeys = draft.Schema.ForeignKeys.Append(key).ToEquatableArray() },
    };
}
