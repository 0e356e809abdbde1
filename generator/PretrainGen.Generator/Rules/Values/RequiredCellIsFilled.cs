using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>A cell that has to be filled is.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class RequiredCellIsFilled() : TableRule(Descriptors.PTG2002_RequiredCellIsFilled)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var fault in entity.Faults(CellFault.MissingRequired))
            Report(entity, fault);
    }

    private static void Report(EntityContext entity, Fault<CellFault, CellAddress> fault)
    {
        var (row, column, value) = (entity.Name(fault.Place), entity.Column(fault.Place), entity.ValueAt(fault.Place));
        if (entity.IsKeyInferred && entity.IsKey(fault.Place))
        {
            entity.Report(
                fault.Place,
                KeyGuess.Details(entity, []),
                Message.Of("PTG2002_Key", row, column, KeyGuess.Note(entity, fault.Place)));
            return;
        }

        entity.Report(fault.Place, value.Length == 0
            ? Message.Of("PTG2002_Blank", row, column)
            : Message.Of("PTG2002_MissingValue", row, column, Message.Quote(value)));
    }
}
