using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Building;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Shipping;

namespace PretrainGen.Generator.Rules.Shipping;

/// <summary>A shipped file can be read, no line of it contradicts another, and the numbers are those that the table says.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ShippedFileIsConsistent() : TableRule(Descriptors.PTG6005_ShippedFileIsConsistent)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var file in entity.Files)
        {
            if (file is { ShippedFile: { } shipped, Reading.Shipped: { } document })
                CheckFile(entity, shipped, document);
        }

        CheckOneFile(entity);
        if (ShippedAccount.Of(entity) is { } account && entity.Model.Entity is { HasKey: true } present)
            CheckNumbers(entity, account, present);
    }

    private static void CheckFile(EntityContext entity, DataFile file, ShippedDocument document)
    {
        foreach (var fault in document.Faults)
        {
            var details = new FindingDetails
            {
                Cause = fault.Kind.ToString(),
                OtherPlaces = fault.Others.Select(span => new FileSpan(file, span)),
            };
            entity.ReportText(file, fault.Place, details, Describe(fault, document.LineAt(fault.Place)?.Fact.Key ?? ""));
        }
    }

    private static Message Describe(Fault<ShippedFault, TextSpan> fault, string key) => fault.Kind switch
    {
        ShippedFault.WrongHeader => Message.Of("PTG6005_WrongHeader", Message.Plain(fault.Expected)),
        ShippedFault.Conflict => Message.Of("PTG6005_Conflict", Message.Quote(fault.Value)),
        ShippedFault.BrokenLine => Message.Of("PTG6005_BrokenLine", Message.Number(ShippedFormat.Columns.Count)),
        ShippedFault.UnknownKind =>
            Message.Of("PTG6005_UnknownKind", Message.Quote(fault.Value), Message.Alternatives(fault.Expected)),
        ShippedFault.InvalidCell => Message.Of("PTG6005_InvalidCell", Message.Plain(fault.Expected), Message.Quote(fault.Value)),
        ShippedFault.RepeatedNumber => Message.Of(
            "PTG6005_RepeatedNumber", Message.Quote(key), Message.Plain(fault.Value), Message.Quote(fault.Expected)),
        ShippedFault.RepeatedKey => Message.Of("PTG6005_RepeatedKey", Message.Quote(fault.Value)),
        ShippedFault.RepeatedMember => Message.Of("PTG6005_RepeatedMember", Message.Plain(fault.Value)),
        ShippedFault.NoSuchRow => Message.Of("PTG6005_NoSuchRow", Message.Quote(fault.Expected), Message.Plain(fault.Value)),
        _ => Message.Of("PTG6005_MissingNumber", Message.Plain(fault.Value), Message.Plain(fault.Expected)),
    };

    private static void CheckOneFile(EntityContext entity)
    {
        var name = entity.Model.Group.Name;
        var homes = entity.Files
            .Where(file => ShippedAccount.LinesIn(file, name).Any())
            .GroupBy(file => file.ShippedFile!.Path)
            .Select(same => same.First())
            .ToList();
        foreach (var other in homes.Skip(1))
        {
            entity.ReportText(other.ShippedFile!, ShippedAccount.LinesIn(other, name).First().Entity, Message.Of(
                "PTG6005_TwoFiles", Message.Plain(name), Message.Quote(PathOf(homes[0]))));
        }
    }

    private static string PathOf(CheckedFile file) => Project.Inputs.TableFile.NameOf(file.ShippedFile!.Path);

    // The author says the numbers of a table, or what was shipped does; who said both, said one thing too many.
    private static void CheckNumbers(EntityContext entity, ShippedAccount account, Entity present)
    {
        if (EnumValues.DeclaredColumn(entity.Table, entity.Schema) is not { } column)
            return;

        for (var row = 0; row < present.Rows.Count; row++)
        {
            var number = present.Rows[row].Value;
            var (shipped, owner) = (entity.Model.Shipped[row], entity.Model.Shipped.WithNumber(number));
            var cell = entity.Table.AddressOf(row, column);
            if (shipped is not null && shipped.Number != number)
            {
                entity.Report(cell, account.With(shipped), Message.Of(
                    "PTG6005_EnumValue",
                    entity.Name(row),
                    Message.Column(column.Header),
                    Message.Number(number),
                    Message.Number(shipped.Number ?? 0)));
            }
            else if (shipped is null && owner is not null)
            {
                entity.Report(cell, account.With(owner), Message.Of(
                    "PTG6005_NumberTaken",
                    entity.Name(row),
                    Message.Column(column.Header),
                    Message.Number(number),
                    Message.Quote(owner.Key)));
            }
        }
    }
}
