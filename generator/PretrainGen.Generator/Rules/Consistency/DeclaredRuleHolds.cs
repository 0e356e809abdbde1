using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Rules.Consistency.Binding;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;

namespace PretrainGen.Generator.Rules.Consistency;

/// <summary>What the schema declares holds for every row.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class DeclaredRuleHolds() : TableRule(Descriptors.PTG3005_DeclaredRuleHolds)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        if (entity.ConsistencyChecks() is not { } checks)
            return;

        foreach (var (rule, row) in checks.AllViolations)
        {
            if (!checks.Waivers.Contains(rule.Id, entity.Table.Keys[row]))
                Report(entity, rule, row);
        }
    }

    private static void Report(EntityContext entity, DeclaredRule rule, int row)
    {
        var cells = rule.Cells(row).Select(cell => cell.Column.Address(cell.Row)).Distinct().ToList();
        entity.Report(
            cells[0],
            new FindingDetails { Others = cells.Skip(1), Severity = rule.Severity.ToDiagnosticSeverity() },
            rule.Describe(row),
            Message.Plain(rule.Id));
    }
}
