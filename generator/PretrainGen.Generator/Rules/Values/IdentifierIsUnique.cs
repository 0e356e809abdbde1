using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Values.Variants;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>Every name gives a C# identifier, and no other name gives the same.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class IdentifierIsUnique() : TableRule(Descriptors.PTG2006_IdentifierIsUnique)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var fault in entity.Faults(CellFault.IdentifierCollision))
        {
            var first = entity.ValueAt(fault.Others[0]);
            if (IsReportedAlready(entity, fault, first))
                continue;

            entity.Report(
                fault.Place,
                fault.Others,
                Message.Of("PTG2006_Collision", Message.Quote(fault.Value), Message.Quote(first), Message.Plain(fault.Expected)));
        }

        foreach (var fault in entity.Faults(CellFault.NoIdentifier))
            entity.Report(fault.Place, Message.Of("PTG2006_None", Message.Quote(fault.Value), Message.Plain(fault.Expected)));
    }

    // A header that is written twice is reported as that, and so are spellings of one category: not once more for what follows from it.
    private static bool IsReportedAlready(EntityContext entity, Fault<CellFault, CellAddress> fault, string first) => fault.Place.Row < 0
        ? fault.Value == first
        : !entity.IsKey(fault.Place) && SpellingVariants.AreVariants(fault.Value, first);
}
