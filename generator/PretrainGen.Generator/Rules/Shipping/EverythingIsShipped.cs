using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Shipping;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Shipping;

namespace PretrainGen.Generator.Rules.Shipping;

/// <summary>What the table gives its users is written down as shipped.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class EverythingIsShipped() : TableRule(Descriptors.PTG6003_EverythingIsShipped)
{
    private static readonly FindingDetails OneCause = new() { Cause = "PTG6003_Row" };

    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        if (ShippedAccount.Of(entity) is not { } account || entity.Model.Entity is not { } present)
            return;

        var renamed = new HashSet<int>(ShippedRename.In(entity).Select(rename => rename.Row));
        foreach (var (row, fact) in EntityFacts.NumberedRows(present).Where(row => !account.Has(row.Fact) && !renamed.Contains(row.Row)))
            ReportRow(entity, row, fact);

        var shipped = new HashSet<string>(
            account.Lines(ShippedKind.Column).Concat(account.Lines(ShippedKind.Lookup)).Select(line => line.Fact.Member));
        for (var column = 0; column < present.Columns.Count; column++)
            ReportColumn(entity, present, column, account, shipped);
    }

    // What may be an old row under a new name is another rule's, and so is a row that was shipped with another number or member.
    private static void ReportRow(EntityContext entity, int row, ShippedFact fact)
    {
        if (entity.Model.Shipped[row] is not { IsRow: true } known)
        {
            var message = Message.Of("PTG6003_Row", Message.Quote(fact.Key), Message.Number(fact.Number ?? 0));
            entity.Report(entity.Table.KeyAddress(row), OneCause, message);
        }
        else if (known.Key != fact.Key && known.Number == fact.Number)
        {
            entity.Report(entity.Table.KeyAddress(row), OneCause, Message.Of(
                "PTG6003_Name", Message.Quote(fact.Key), Message.Quote(known.Key), Message.Number(fact.Number ?? 0)));
        }
    }

    private static void ReportColumn(
        EntityContext entity, Entity present, int column, ShippedAccount account, HashSet<string> shipped)
    {
        var facts = EntityFacts.OfColumn(present, column).Where(fact => !account.Has(fact)).ToList();
        if (facts.Find(fact => IsNew(fact, ShippedKind.Column)) is { } property)
        {
            entity.Report(account.HeaderOf(column), Describe(property));
            return;
        }

        foreach (var fact in facts.Where(fact => fact.Kind == ShippedKind.Category || IsNew(fact, ShippedKind.Lookup)))
            entity.Report(account.HeaderOf(column), Describe(fact));

        bool IsNew(ShippedFact fact, ShippedKind kind) => fact.Kind == kind && !shipped.Contains(fact.Member);
    }

    private static Message Describe(ShippedFact fact) => fact.Kind switch
    {
        ShippedKind.Column => Message.Of("PTG6003_Column", Message.Plain(fact.Member), Message.Plain(fact.Type)),
        ShippedKind.Lookup => Message.Of("PTG6003_Lookup", Message.Plain(fact.Member), Message.Plain(fact.Type)),
        _ => Message.Of("PTG6003_Category", Message.Quote(fact.Key), Message.Plain(fact.Type), Message.Number(fact.Number ?? 0)),
    };
}
