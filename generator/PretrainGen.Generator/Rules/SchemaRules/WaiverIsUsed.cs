using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Rules.Consistency;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Rules.SchemaRules;

/// <summary>A waiver says why it is there, and there is something for it to silence.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class WaiverIsUsed() : TableRule(Descriptors.PTG4004_WaiverIsUsed)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        if (entity.ConsistencyChecks() is not { } checks)
            return;

        foreach (var (waiver, row) in checks.Waivers.All)
        {
            var (rule, key) = (Message.Quote(waiver.Rule.Value), entity.Name(row));
            if (string.IsNullOrWhiteSpace(waiver.Reason?.Value))
                entity.ReportSchema(waiver.Reason?.Span ?? waiver.Rule.Span, Message.Of("PTG4004_NoReason", rule, key));
            if (!Silences(entity, checks, waiver, row))
                entity.ReportSchema(waiver.Rule.Span, Message.Of("PTG4004_Needless", rule, key));
        }
    }

    private bool Silences(EntityContext entity, ConsistencyChecks checks, Waiver waiver, int row)
    {
        var id = waiver.Rule.Value;
        if (checks.IsUsable(id))
            return checks.IsFound(id, row);

        // A check that cannot be evaluated was reported as such; nobody knows what it would find.
        return !Descriptors.Ids.Contains(id)
            || (id != Id && entity.FindAll(RuleOf(id)).Any(finding => finding.Key == entity.Table.Keys[row]));
    }

    private static TableRule RuleOf(string id) => PackageRules.All.OfType<TableRule>().First(rule => rule.Id == id);
}
