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

        var unexpected = entity.Faults(CellFault.UnexpectedColumn).ToList();
        foreach (var finding in unexpected)
            entity.Report(finding.Cell, DescribeUnexpected(entity, finding));
        foreach (var finding in entity.Faults(CellFault.MissingColumn))
        {
            // A column that is misspelt is one fault, not one too many and one too few.
            if (!unexpected.Exists(other => other.Expected == finding.Value && other.Cell with { Column = 0 } == finding.Cell))
                entity.Report(finding.Cell, Texts.Of("PTG1003_Missing", Wording.Quote(finding.Value), Wording.DidYouMean(FindMisspelt(entity, finding))));
        }
    }

    private static CellAddress First(CheckedFile file, CellAddress cell, string header) =>
        file.Cells().First(other => other.Address.Section == cell.Section && other.Cell.Value == header).Address;

    private static LocalizableString DescribeUnexpected(EntityContext entity, CellFinding finding) => IsField(entity, finding.Value)
        ? Texts.Of("PTG1003_Order", Wording.Quote(finding.Value), Wording.Quote(finding.Expected))
        : Texts.Of("PTG1003_Unexpected", Wording.Quote(finding.Value), Wording.DidYouMean(finding.Expected));

    private static IReadOnlyList<string> FindMisspelt(EntityContext entity, CellFinding finding)
    {
        var headers = entity.Table.SectionOf(finding.Cell)?.Section.Header.Where(header => !IsField(entity, header)) ?? [];
        return Wording.Nearest(finding.Value, headers);
    }

    private static bool IsField(EntityContext entity, string header) => entity.Schema?.Fields.Any(field => field.Name.Value == header) ?? false;
}
