using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Shipping;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Shipping;

namespace PretrainGen.Generator.Rules.Shipping;

/// <summary>The properties and look-ups that were shipped are still there, and code that uses them compiles and means the same.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ShippedShapeIsKept() : TableRule(Descriptors.PTG6004_ShippedShapeIsKept)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        if (ShippedAccount.Of(entity) is not { } account || entity.Model.Entity is not { } present)
            return;

        var changed = new HashSet<string>(StringComparer.Ordinal);
        var properties = EntityFacts.Columns(present).ToDictionary(fact => fact.Member, StringComparer.Ordinal);
        foreach (var line in account.Lines(ShippedKind.Column))
        {
            if (!properties.TryGetValue(line.Fact.Member, out var property))
                ReportGone(entity, account, line, properties.Keys);
            else if (PropertyType.Breaks(line.Fact.Type, property.Type))
                ReportType(entity, account, line.Fact, property.Type);
            else
                continue;

            changed.Add(line.Fact.Member);
        }

        var lookUps = new HashSet<string>(EntityFacts.LookUps(present).Select(fact => fact.Member), StringComparer.Ordinal);
        foreach (var line in account.Lines(ShippedKind.Lookup).Where(line => !lookUps.Contains(line.Fact.Member)))
            ReportLookUp(entity, account, line, changed);
    }

    private static void ReportGone(EntityContext entity, ShippedAccount account, ShippedLine line, IEnumerable<string> properties)
    {
        var fresh = properties.Where(name => !account.Lines(ShippedKind.Column).Any(other => other.Fact.Member == name));
        entity.ReportText(account.File, line.Member, Message.Of(
            "PTG6004_Gone",
            Message.Plain(line.Fact.Member),
            Message.Plain(line.Fact.Type),
            account.Tables,
            Message.DidYouMean(Suggestions.FindNearest(line.Fact.Member, fresh) ?? "")));
    }

    private static void ReportType(EntityContext entity, ShippedAccount account, ShippedFact shipped, string present)
    {
        var position = IndexOf(entity, property => property == shipped.Member);
        var column = account.ColumnAt(position);
        if (PropertyType.IsNullableOf(present, shipped.Type) && FirstMissing(entity, column) is { } row)
        {
            entity.Report(column.Address(row), account.With(shipped), Message.Of(
                "PTG6004_Missing",
                entity.Name(row),
                Message.Column(column.Name),
                Message.Plain(shipped.Member),
                Message.Plain(present),
                Message.Plain(shipped.Type)));
            return;
        }

        entity.Report(account.HeaderOf(position), account.With(shipped), Message.Of(
            "PTG6004_Type", Message.Plain(shipped.Member), Message.Plain(present), Message.Plain(shipped.Type)));
    }

    // A look-up goes with its column, and takes the type of it.
    private static void ReportLookUp(EntityContext entity, ShippedAccount account, ShippedLine line, HashSet<string> changed)
    {
        var method = line.Fact.Member;
        var position = IndexOf(entity, property => method == "Where" + property || method == "GetBy" + property);
        if (position < 0 || changed.Contains(entity.Model.Entity!.Columns[position].Identifier))
            return;

        entity.Report(account.HeaderOf(position), account.With(line.Fact), Message.Of(
            "PTG6004_Lookup", Message.Plain(method), Message.Plain(line.Fact.Type), Message.Column(account.ColumnAt(position).Name)));
    }

    private static int IndexOf(EntityContext entity, Func<string, bool> isProperty) =>
        entity.Model.Entity!.Columns.ToList().FindIndex(column => isProperty(column.Identifier));

    private static int? FirstMissing(EntityContext entity, Column column)
    {
        for (var row = 0; row < entity.Table.RowCount; row++)
        {
            if (column[row].Kind == CellKind.Missing)
                return row;
        }

        return null;
    }
}
