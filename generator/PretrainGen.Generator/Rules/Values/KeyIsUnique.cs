using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Rules.Mending;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;

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
            entity.Report(fault.Place, fault.Others, DescribeValue(entity, fault));
    }

    private static Message DescribeValue(EntityContext entity, Fault<CellFault, CellAddress> fault)
    {
        // Behind the first cell with the value are the other cells of the row.
        var cells = fault.Others.Skip(1).Prepend(fault.Place).ToList();
        var (row, columns, first) = (entity.Name(fault.Place), entity.Columns(cells), entity.Name(fault.Others[0]));
        if (cells.Count > 1)
            return Message.Of("PTG2005_Value", row, columns, entity.Quote(cells), first);

        return entity.ValueAt(fault.Others[0]) is var other && IsOtherSpelling(entity, fault, other)
            ? Message.Of("PTG2005_SameValue", row, columns, Message.Quote(fault.Value), Message.Quote(other), first)
            : Message.Of("PTG2005_Value", row, columns, Message.Quote(fault.Value), first);
    }

    // A number may be written in two ways; an item of a list is only a part of its cell.
    private static bool IsOtherSpelling(EntityContext entity, Fault<CellFault, CellAddress> fault, string other) =>
        other != fault.Value && entity.ValueAt(fault.Place) == fault.Value;

    private static void ReportKey(EntityContext entity, Fault<CellFault, CellAddress> fault) =>
        entity.Report(
            fault.Place, KeyGuess.Details(entity, fault.Others) with { Mends = MendsFor(entity, fault) }, DescribeKey(entity, fault));

    // A row that repeats another one with all of its cells is left out: without it, the table says the same.
    private static IEnumerable<Mend> MendsFor(EntityContext entity, Fault<CellFault, CellAddress> fault) =>
        RowIsNotRepeated.HasSameCells(entity, fault.Place, fault.Others[0])
            ? RowMend.Remove(entity, fault.Place, fault.Others[0])
            : [];

    private static Message DescribeKey(EntityContext entity, Fault<CellFault, CellAddress> fault)
    {
        var (key, first) = (Message.Quote(fault.Value), Message.Number(entity.RecordOf(fault.Others[0])));
        if (entity.IsKeyInferred)
            return Message.Of("PTG2005_Guess", key, first, KeyGuess.Note(entity, fault.Place));
        if (KeyCells(entity, fault.Place) is { Count: > 1 } cells)
            return Message.Of("PTG2005_Keys", entity.Columns(cells), entity.Quote(cells), first);

        return entity.ValueAt(fault.Others[0]) is var other && IsOtherSpelling(entity, fault, other)
            ? Message.Of("PTG2005_SameKey", key, Message.Quote(other), first)
            : Message.Of("PTG2005_Key", key, first);
    }

    /// <summary>The cells that name a row together.</summary>
    private static List<CellAddress> KeyCells(EntityContext entity, CellAddress cell) =>
        entity.Table.SectionOf(cell)?.Key.Select(column => cell with { Column = column }).ToList() ?? [];
}
