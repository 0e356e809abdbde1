using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Consistency;

/// <summary>Tables that describe the same row say the same of it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class TablesAgreeOnRow() : TableRule(Descriptors.PTG3002_TablesAgreeOnRow)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var fault in entity.Faults(CellFault.Disagreement))
        {
            entity.Report(
                fault.Place,
                fault.Others,
                entity.Name(fault.Place),
                entity.Column(fault.Place),
                Wording.Quote(fault.Value),
                Wording.Quote(fault.Expected),
                Place(entity, fault.Others[0]));
        }
    }

    private static LocalizableString Place(EntityContext entity, CellAddress cell)
    {
        var (file, row) = (entity.Files[cell.File], Wording.Number(cell.Row + 1));
        return file.Document.Tables.Length == 1
            ? MessageText.Of("PTG3002_Row", Wording.Plain(file.Reading.Values.FileName), row)
            : MessageText.Of("PTG3002_TableRow", Wording.Plain(file.Reading.Values.FileName), Wording.Number(cell.Section + 1), row);
    }
}
