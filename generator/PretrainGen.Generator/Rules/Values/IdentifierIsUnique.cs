using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
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
        foreach (var finding in entity.Faults(CellFault.IdentifierCollision))
        {
            var first = entity.ValueAt(finding.Others[0]);
            if (!IsReportedAlready(entity, finding, first))
                entity.Report(finding.Cell, finding.Others, MessageText.Of("PTG2006_Collision", Wording.Quote(finding.Value), Wording.Quote(first), Wording.Plain(finding.Expected)));
        }

        foreach (var finding in entity.Faults(CellFault.NoIdentifier))
            entity.Report(finding.Cell, MessageText.Of("PTG2006_None", Wording.Quote(finding.Value), Wording.Plain(finding.Expected)));
    }

    // A header that stands twice is reported as that, and so are spellings of one category: not once more for what follows from it.
    private static bool IsReportedAlready(EntityContext entity, CellFinding finding, string first) => finding.Cell.Row < 0
        ? finding.Value == first
        : !entity.IsKey(finding.Cell) && SpellingVariants.AreVariants(finding.Value, first);
}
