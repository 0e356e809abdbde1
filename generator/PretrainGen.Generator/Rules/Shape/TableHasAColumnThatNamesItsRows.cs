using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Catalog;

namespace PretrainGen.Generator.Rules.Shape;

/// <summary>Some column names the rows of a table.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class TableHasAColumnThatNamesItsRows() : TableRule(Descriptors.PTG1007_TableHasAColumnThatNamesItsRows)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var finding in entity.Faults(CellFault.NoKey))
        {
            var file = Wording.Quote(entity.Files[finding.Cell.File].Content.FileName);
            entity.Report(finding.Cell, finding.Value.Length > 0
                ? Texts.Of("PTG1007_NoSuchColumn", file, Wording.Quote(finding.Value))
                : Texts.Of("PTG1007_None", file));
        }
    }
}
