using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Catalog;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>A cell that names a row names one that exists.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ReferenceLeadsToARow() : TableRule(Descriptors.PTG2008_ReferenceLeadsToARow)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var finding in entity.Faults(CellFault.DanglingReference))
        {
            entity.Report(
                finding.Cell,
                entity.Name(finding.Cell),
                entity.Column(finding.Cell),
                Wording.Quote(finding.Value),
                Wording.DidYouMean(finding.Expected));
        }
    }
}
