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
                Message.Quote(fault.Value),
                Message.Quote(fault.Expected),
                Place(entity, fault.Others[0]));
        }
    }

    private static Message Place(EntityContext entity, CellAddress cell)
    {
        var (file, row) = (entity.Files[cell.File], Message.Number(entity.RecordOf(cell)));
        return file.Document.Tables.Length == 1
            ? Message.Of("PTG3002_Row", Message.Plain(file.Reading.Values.FileName), row)
            : Message.Of("PTG3002_TableRow", Message.Plain(file.Reading.Values.FileName), Message.Number(cell.Section + 1), row);
    }
}
