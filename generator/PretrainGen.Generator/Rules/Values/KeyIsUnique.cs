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
            entity.Report(fault.Place, fault.Others, Message.Of(
                "PTG2005_Value",
                entity.Name(fault.Place),
                entity.Column(fault.Place),
                Message.Quote(fault.Value),
                entity.Name(fault.Others[0])));
        }
    }

    private static void ReportKey(EntityContext entity, Fault<CellFault, CellAddress> fault)
    {
        var key = NameWithColumns(entity, fault);
        var first = Message.Number(entity.RecordOf(fault.Others[0]));
        entity.Report(fault.Place, KeyGuess.Details(entity, fault.Others), entity.IsKeyInferred
            ? Message.Of("PTG2005_Guess", key, first, KeyGuess.Note(entity, fault.Place))
            : Message.Of("PTG2005_Key", key, first));
    }

    // A key of several columns is told with them: each of its values may well be repeated.
    private static Message NameWithColumns(EntityContext entity, Fault<CellFault, CellAddress> fault)
    {
        var key = Message.Quote(fault.Value);
        return entity.Table.SectionOf(fault.Place) is { Key: { Length: > 1 } columns } section
            ? Message.Of("KeyOfColumns", key, Message.And(columns.Select(column => Message.Column(section.Section.Header[column]))))
            : key;
    }
}
