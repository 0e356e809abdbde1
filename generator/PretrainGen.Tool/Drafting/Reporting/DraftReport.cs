using PretrainGen.Generator.Entities;
using PretrainGen.Tool.Drafting.Rules;
using PretrainGen.Tool.Texts;

namespace PretrainGen.Tool.Drafting.Reporting;

/// <summary>Tells what was drafted: a line a column, what should be looked at, and the checks that are proposed.</summary>
internal static class DraftReport
{
    private const int MostPlaces = 10;
    private const string Indentation = "  ";

    /// <summary>The lines about a draft.</summary>
    /// <param name="target">What was written, as the user calls it.</param>
    /// <param name="table">The file name of the table.</param>
    /// <param name="result">The draft.</param>
    /// <param name="hasRules">Whether checks were asked for.</param>
    public static IEnumerable<string> Lines(string target, string table, DraftResult result, bool hasRules)
    {
        var (model, draft) = (result.Model!, result.Draft!);
        yield return DraftTexts.Of("Written", target, draft.Fields.Count, model.Table.RowCount, table);
        foreach (var field in draft.Fields)
            yield return Indentation + ColumnLine.Of(field, draft);
        if (draft.Key.Headers.Count == 0)
            yield return Indentation + DraftTexts.Of("NoKey");
        foreach (var line in DoubtLines(model, draft))
            yield return line;
        foreach (var line in hasRules ? RuleLines(result.Proposals) : [])
            yield return line;
    }

    /// <summary>The lines about a table that has no draft.</summary>
    public static IEnumerable<string> Lines(Refusal refusal)
    {
        yield return DraftTexts.Of(refusal.Text, refusal.Arguments);
        foreach (var place in refusal.Places.Take(MostPlaces))
            yield return Indentation + place;
        if (refusal.Places.Count > MostPlaces)
            yield return Indentation + DraftTexts.Of("More", refusal.Places.Count - MostPlaces);
    }

    private static IEnumerable<string> DoubtLines(EntityModel model, SchemaDraft draft)
    {
        var doubts = Doubts.Of(model, draft).ToList();
        return doubts.Count == 0 ? [] : doubts.Select(doubt => Indentation + doubt).Prepend(DraftTexts.Of("Doubts"));
    }

    private static IEnumerable<string> RuleLines(IReadOnlyList<Proposal> proposals) => proposals.Count == 0
        ? [DraftTexts.Of("NoRules")]
        : Joined(proposals).Select(Describe).Prepend(DraftTexts.Of("Rules"));

    // Columns that are filled in throughout are many, and one line says it.
    private static IEnumerable<Proposal> Joined(IReadOnlyList<Proposal> proposals)
    {
        var required = proposals.Where(proposal => proposal.Kind == ProposalKind.Required).ToList();
        var others = proposals.Where(proposal => proposal.Kind != ProposalKind.Required);
        return required.Count == 0
            ? others
            : others.Prepend(required[0] with { Columns = string.Join(", ", required.Select(proposal => proposal.Columns)) });
    }

    private static string Describe(Proposal proposal) => Indentation + DraftTexts.Of(
        "Proposal", proposal.Columns, DraftTexts.Of("Kind_" + proposal.Kind), DraftTexts.Of(proposal.Support, proposal.Arguments));
}
