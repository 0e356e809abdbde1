using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Catalog;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Rules.Shape;

/// <summary>A column has a name, no other column has the same, and the schema knows it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ColumnHasANameOfItsOwn() : TableRule(Descriptors.PTG1003_ColumnHasANameOfItsOwn)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var file in entity.Files)
        {
            foreach (var (finding, cell) in file.Faults(ReadFault.EmptyHeader))
                entity.Report(cell, Texts.Of("PTG1003_Empty", Wording.Number(cell.Column + 1)));
            foreach (var (finding, cell) in file.Faults(ReadFault.RepeatedHeader))
                entity.Report(cell, [First(file, cell, finding.Value)], Texts.Of("PTG1003_Repeated", Wording.Quote(finding.Value)));
        }

        foreach (var finding in entity.Faults(CellFault.MissingColumn))
            entity.Report(finding.Cell, Texts.Of("PTG1003_Missing", Wording.Quote(finding.Value), Wording.DidYouMean(finding.Expected)));
        foreach (var finding in entity.Faults(CellFault.UnexpectedColumn))
            entity.Report(finding.Cell, Describe(finding));
    }

    private static CellAddress First(CheckedFile file, CellAddress cell, string header) =>
        file.Cells().First(other => other.Address.Section == cell.Section && other.Cell.Value == header).Address;

    private static LocalizableString Describe(CellFinding finding) => finding.Expected.Length > 0
        ? Texts.Of("PTG1003_Order", Wording.Quote(finding.Value), Wording.Quote(finding.Expected))
        : Texts.Of("PTG1003_Unexpected", Wording.Quote(finding.Value));
}
