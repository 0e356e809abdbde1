using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;

namespace PretrainGen.Generator.Rules.Shipping;

/// <summary>Every row that was shipped is still there, and so is every entity.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ShippedRowExists() : TableRule(Descriptors.PTG6001_ShippedRowExists)
{
    private static readonly FindingDetails OneCause = new() { Cause = "PTG6001_Row" };

    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        if (ShippedAccount.Of(entity) is { } account)
            CheckRows(entity, account);

        foreach (var file in entity.Files)
            CheckEntities(entity, file);
    }

    private static void CheckRows(EntityContext entity, ShippedAccount account)
    {
        var renamed = new HashSet<string>(ShippedRename.In(entity).Select(rename => rename.Fact.Key), StringComparer.Ordinal);
        var gone = entity.Model.Shipped.Gone.Where(fact => !renamed.Contains(fact.Key)).ToList();
        foreach (var fact in gone)
        {
            entity.ReportText(
                account.File,
                account.PlaceOf(fact).Span,
                OneCause,
                Message.Of("PTG6001_Row", Message.Quote(fact.Key), Message.Number(fact.Number ?? 0), account.Tables));
        }
    }

    // The file may speak of entities that other tables of the same file, or other files beside it, are.
    private static void CheckEntities(EntityContext entity, CheckedFile file)
    {
        if (file is not { ShippedFile: { } shipped, Reading.Shipped: { } document })
            return;

        var present = entity.Entity.Project
            .Where(other => other.Files.Any(read => read.ShippedFile?.Path == shipped.Path))
            .Select(other => other.Model.Group.Name)
            .ToList();
        foreach (var lines in document.Lines.GroupBy(line => line.Fact.Entity).Where(lines => !present.Contains(lines.Key)))
        {
            entity.ReportText(shipped, lines.First().Entity, Message.Of(
                "PTG6001_Entity",
                Message.Plain(lines.Key),
                Message.Quote(file.Reading.Values.FileName),
                Message.DidYouMean(Suggestions.FindNearest(lines.Key, present) ?? "")));
        }
    }
}
