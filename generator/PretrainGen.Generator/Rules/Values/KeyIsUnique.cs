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
            entity.Report(fault.Place, fault.Others, MessageText.Of("PTG2005_Key", Wording.Quote(fault.Value), Wording.Number(fault.Others[0].Row + 1)));
        foreach (var fault in entity.Faults(CellFault.RepeatedValue))
        {
            entity.Report(fault.Place, fault.Others, MessageText.Of(
                "PTG2005_Value", entity.Name(fault.Place), entity.Column(fault.Place), Wording.Quote(fault.Value), entity.Name(fault.Others[0])));
        }
    }
}
