using PretrainGen.Generator.Entities.Typing.Inference.Words;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Tool.Drafting.Rules;

/// <summary>Columns without a gap.</summary>
internal static class RequiredCells
{
    // What is said of some rows only: it may well be missing from the next one.
    private static readonly WordSet Optional = new(
        "note", "notes", "comment", "comments", "remark", "remarks", "alias", "aliases", "nickname", "middle", "second", "alternative",
        "optional", "extra", "other", "others", "default", "example", "examples", "备注", "注释", "说明");

    /// <summary>The check; null where a gap would surprise nobody.</summary>
    public static Proposal? Propose(ColumnFacts column, KeyDraft key)
    {
        // A field that is required and unique would be the key.
        var wouldBeKey = !key.IsDeclared && column.Column.IsUnique;
        var mayHaveGaps = column.IsProse || Optional.HasAny(column.Words) || column.Column.IsList || column.Column.Type.Blank is not null;
        return column.Filled < column.RowCount || column.IsKey || key.Headers.Contains(column.Name) || wouldBeKey || mayHaveGaps
            ? null
            : new Proposal(ProposalKind.Required, column.Name, "Support_All", column.Filled, column.RowCount)
            {
                Apply = draft => draft.Constrain(
                    column.Name, constraints => constraints with { Required = new Located<bool>(true, default) }),
            };
    }
}
