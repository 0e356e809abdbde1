using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
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
            var first = Message.Number(entity.RecordOf(fault.Others[0]));
            entity.Report(fault.Place, fault.Others, Message.Of("PTG2005_Key", Message.Quote(fault.Value), first));
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
}
