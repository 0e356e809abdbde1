using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>No two rows of a table have the same key, or the same value where it has to be unique.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class KeyIsUnique() : TableRule(Descriptors.PTG2005_KeyIsUnique)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var fault in entity.Faults(CellFault.RepeatedKey))
        {
            if (!RowIsNotRepeated.IsWholeRow(entity, fault.Place, fault.Others[0]))
                ReportKey(entity, fault);
        }

        foreach (var fault in entity.Faults(CellFault.RepeatedValue))
        {
            // Behind the first cell with the value are the other cells of the row.
            var cells = fault.Others.Skip(1).Prepend(fault.Place).ToList();
            entity.Report(fault.Place, fault.Others, Message.Of(
                "PTG2005_Value",
                entity.Name(fault.Place),
                entity.Columns(cells),
                cells.Count > 1 ? entity.Quote(cells) : Message.Quote(fault.Value),
                entity.Name(fault.Others[0])));
        }
    }

    private static void ReportKey(EntityContext entity, Fault<CellFault, CellAddress> fault)
    {
        var first = Message.Number(entity.RecordOf(fault.Others[0]));
        entity.Report(
            fault.Place,
            KeyGuess.Details(entity, fault.Others),
            entity.IsKeyInferred ? Message.Of("PTG2005_Guess", Message.Quote(fault.Value), first, KeyGuess.Note(entity, fault.Place))
            : KeyCells(entity, fault.Place) is { Count: > 1 } cells ? Message.Of("PTG2005_Keys", entity.Columns(cells), entity.Quote(cells), first)
            : Message.Of("PTG2005_Key", Message.Quote(fault.Value), first));
    }

    /// <summary>The cells that name a row together.</summary>
    private static List<CellAddress> KeyCells(EntityContext entity, CellAddress cell) =>
        entity.Table.SectionOf(cell)?.Key.Select(column => cell with { Column = column }).ToList() ?? [];
}
