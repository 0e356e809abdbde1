using PretrainGen.Generator.Entities;

namespace PretrainGen.Tool.Drafting.Rules;

/// <summary>Proposes the checks that the data of a table keeps without exception and that would surprise nobody.</summary>
internal static class RuleProposer
{
    /// <summary>How many rows have to keep a check before it is more than chance.</summary>
    public const int FewRows = 20;

    /// <summary>The checks, those of one kind together.</summary>
    /// <param name="model">The table.</param>
    /// <param name="draft">What was drafted of it.</param>
    /// <param name="others">The tables that it may refer to.</param>
    /// <param name="cancellation">Asked between columns.</param>
    public static IReadOnlyList<Proposal> Propose(
        EntityModel model, SchemaDraft draft, IReadOnlyList<EntityModel> others, CancellationToken cancellation)
    {
        if (model.Table.RowCount < FewRows)
            return [];

        var columns = draft.Fields.Select((field, position) => new ColumnFacts(field, position)).ToList();
        var proposals = new List<Proposal>();
        foreach (var column in columns)
        {
            cancellation.ThrowIfCancellationRequested();
            if (ProposeReference(column, others) is { } reference)
                proposals.Add(reference);
            else
                proposals.AddRange(ProposeForms(column, draft));
        }

        proposals.AddRange(Dependencies.Propose(columns, cancellation));
        proposals.AddRange(Orders.Propose(columns));
        return [.. proposals.OrderBy(proposal => proposal.Kind)];
    }

    private static Proposal? ProposeReference(ColumnFacts column, IReadOnlyList<EntityModel> others) =>
        column.IsKey ? null : References.Propose(column, others);

    private static IEnumerable<Proposal> ProposeForms(ColumnFacts column, SchemaDraft draft) =>
        new[]
        {
            RequiredCells.Propose(column, draft.Key),
            UniqueCells.Propose(column, draft.Key),
            NaturalRanges.Propose(column),
            TextFormats.Propose(column) ?? CodePatterns.Propose(column),
        }.OfType<Proposal>();
}
