using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
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
        foreach (var finding in entity.Faults(CellFault.MissingRequired))
        {
            var (row, column, value) = (entity.Name(finding.Cell), entity.Column(finding.Cell), entity.ValueAt(finding.Cell));
            entity.Report(finding.Cell, value.Length == 0
                ? MessageText.Of("PTG2002_Blank", row, column)
                : MessageText.Of("PTG2002_MissingValue", row, column, Wording.Quote(value)));
        }
    }
}
