using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Catalog;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>A value is one of those that the schema lists.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ValueIsOneOfTheCategories() : TableRule(Descriptors.PTG2003_ValueIsOneOfTheCategories)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var finding in entity.Faults(CellFault.NotACategory))
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
