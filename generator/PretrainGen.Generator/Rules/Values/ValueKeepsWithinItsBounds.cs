using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Catalog;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>A value keeps to the constraints of its column.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ValueKeepsWithinItsBounds() : TableRule(Descriptors.PTG2004_ValueKeepsWithinItsBounds)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var finding in entity.Faults(CellFault.ConstraintViolated))
            entity.Report(finding.Cell, entity.Name(finding.Cell), entity.Column(finding.Cell), Wording.Quote(finding.Value), Wording.Plain(finding.Expected));
    }
}
