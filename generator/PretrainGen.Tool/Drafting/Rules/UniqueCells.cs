using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Tool.Drafting.Rules;

/// <summary>Columns that are called a name or a code, and hold a different one in every row.</summary>
internal static class UniqueCells
{
    /// <summary>The check; null where two rows might well have the same.</summary>
    public static Proposal? Propose(ColumnFacts column, KeyDraft key)
    {
        var identifies = KeyHeaders.Of(column.Name) is KeyHeader.Name or KeyHeader.Code;
        var canBeUnique = column.IsText || column.Column.Type is Int64Type;
        var isUnique = column.Filled >= RuleProposer.FewRows
            && column.Filled * 2 >= column.RowCount
            && column.Values.Count == column.Filled;
        return column.IsKey || column.Column.IsUnique || !key.IsDeclared || !identifies || !canBeUnique || !isUnique
            ? null
            : new Proposal(ProposalKind.Unique, column.Name, "Support_Unique", column.Values.Count, column.Filled)
            {
                Apply = draft => draft.Constrain(
                    column.Name, constraints => constraints with { Unique = new Located<bool>(true, default) }),
            };
    }
}
