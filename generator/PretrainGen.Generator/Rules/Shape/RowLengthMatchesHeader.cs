using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Rules.Shape;

/// <summary>A row has neither more nor fewer cells than its header.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class RowLengthMatchesHeader() : TableRule(Descriptors.PTG1002_RowLengthMatchesHeader)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var file in entity.Files)
        {
            foreach (var (finding, cell) in file.Faults(ReadFault.RaggedRow))
                entity.ReportText(file.Source, finding.Span, Describe(entity, file, finding, cell));
        }
    }

    private static LocalizableString Describe(EntityContext entity, CheckedFile file, ReadFinding finding, CellAddress cell)
    {
        var count = int.Parse(finding.Value, CultureInfo.InvariantCulture);
        var columns = int.Parse(finding.Expected, CultureInfo.InvariantCulture);
        return count < columns
            ? MessageText.Of("PTG1002_TooFew", entity.Name(cell), finding.Value, finding.Expected, entity.Column(cell with { Column = count }))
            : MessageText.Of("PTG1002_TooMany", entity.Name(cell), finding.Value, finding.Expected, Wording.Quote(file.Source.GetText(entity.Cancellation).Substring(finding.Span.Start, finding.Span.Length)));
    }
}
