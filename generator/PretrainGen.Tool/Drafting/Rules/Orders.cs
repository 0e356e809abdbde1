using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Tool.Drafting.Rules;

/// <summary>Columns that are called a start and an end, and are in this order in every row.</summary>
internal static class Orders
{
    private static readonly (string First, string Last)[] Pairs =
    [
        ("start", "end"), ("begin", "end"), ("started", "ended"), ("start", "finish"), ("from", "to"), ("from", "until"), ("min", "max"),
        ("minimum", "maximum"), ("low", "high"), ("birth", "death"), ("born", "died"), ("opened", "closed"), ("created", "updated"),
        ("created", "modified"), ("created", "closed"), ("founded", "dissolved"), ("departure", "arrival"), ("inception", "repeal"),
        ("published", "withdrawn"), ("released", "retired"), ("introduced", "discontinued"), ("effective", "expiry"), ("valid", "expires"),
        ("von", "bis"), ("beginn", "ende"), ("début", "fin"), ("inicio", "fin"), ("lower", "upper"), ("first", "last"),
    ];

    /// <summary>The checks.</summary>
    public static IEnumerable<Proposal> Propose(IReadOnlyList<ColumnFacts> columns)
    {
        var ordered = columns.Where(column => column.Column.Type is DateType or DateTimeType || column.IsNumber).ToList();
        return
            from first in ordered
            from last in ordered
            where first.Column.Kind == last.Column.Kind && AreStartAndEnd(first.Words, last.Words) && IsBefore(first, last)
            select Describe(first, last);
    }

    // The headers differ in one word: valid_from, valid_to.
    private static bool AreStartAndEnd(IReadOnlyList<string> first, IReadOnlyList<string> last)
    {
        if (first.Count != last.Count)
            return false;

        var differing = Enumerable.Range(0, first.Count).Where(word => first[word] != last[word]).ToList();
        return differing.Count == 1 && Array.IndexOf(Pairs, (first[differing[0]], last[differing[0]])) >= 0;
    }

    private static bool IsBefore(ColumnFacts first, ColumnFacts last)
    {
        var (both, differ) = (0, 0);
        for (var row = 0; row < first.RowCount; row++)
        {
            var (start, end) = (first.Column[row], last.Column[row]);
            if (start.Kind == CellKind.Missing || end.Kind == CellKind.Missing)
                continue;
            if (start.CompareTo(end) is not <= 0)
                return false;

            both++;
            differ += start.CompareTo(end) < 0 ? 1 : 0;
        }

        return both >= RuleProposer.FewRows && differ * 2 >= both;
    }

    private static Proposal Describe(ColumnFacts first, ColumnFacts last)
    {
        var both = Enumerable.Range(0, first.RowCount)
            .Count(row => first.Column[row].Kind != CellKind.Missing && last.Column[row].Kind != CellKind.Missing);
        var id = string.Join('-', [.. last.Words, "not", "before", .. first.Words]);
        return new Proposal(ProposalKind.Order, $"{first.Name} ≤ {last.Name}", "Support_Order", both, both)
        {
            Apply = draft => draft with { Orders = [.. draft.Orders, new ColumnOrder(id, first.Name, last.Name)] },
        };
    }
}
