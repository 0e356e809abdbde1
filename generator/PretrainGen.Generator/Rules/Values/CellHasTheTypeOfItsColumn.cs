using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Catalog;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>A cell can be read as the schema says.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class CellHasTheTypeOfItsColumn() : TableRule(Descriptors.PTG2001_CellHasTheTypeOfItsColumn)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var finding in entity.Faults(CellFault.WrongType))
            entity.Report(finding.Cell, entity.Name(finding.Cell), entity.Column(finding.Cell), Wording.Quote(finding.Value), finding.Expected);
    }
}
