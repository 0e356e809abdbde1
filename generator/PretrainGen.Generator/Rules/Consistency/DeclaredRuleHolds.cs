using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Rules.Consistency.Declared;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Rules.Consistency;

/// <summary>What the schema declares holds for every row.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class DeclaredRuleHolds() : TableRule(Descriptors.PTG3005_DeclaredRuleHolds)
{
    // Notes are read in passing: what one says of four rows in the same words is one note.
    private const int MostNotesAlike = 3;

    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        if (entity.ConsistencyChecks() is not { } checks)
            return;

        foreach (var violation in checks.AllViolations)
        {
            var open = violation.Rows.Where(row => !checks.Waivers.Contains(violation.Rule.Id, entity.Table.Keys[row])).ToList();
            if (open.Count > 0)
                Report(entity, violation, open[0]);
        }
    }

    // What is wrong with another row is told at the row that the rule is about.
    private static void Report(EntityContext entity, RuleViolation violation, int row)
    {
        var (cells, message) = violation.Explain(row);
        var isOwn = cells.Count > 0 && cells[0].Row == row && cells[0].Column.Table == entity.Table;
        var details = new FindingDetails
        {
            OtherPlaces = cells.Skip(isOwn ? 1 : 0).Select(entity.PlaceOf).OfType<FileSpan>().Distinct(),
            Severity = violation.Rule.Severity.ToDiagnosticSeverity(),
            MostAlike = violation.Rule.Severity == RuleSeverity.Info ? MostNotesAlike : FindingCause.DefaultMostAlike,
        };
        entity.Report(
            isOwn ? cells[0].Column.Address(row) : entity.Table.KeyAddress(row),
            details,
            message,
            Message.Plain(violation.Rule.Id));
    }
}
