using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;

namespace PretrainGen.Generator.Rules.Shape;

/// <summary>Some column names the rows of a table.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class TableHasAKey() : TableRule(Descriptors.PTG1007_TableHasAKey)
{
    private static readonly FindingDetails IsError = new() { Severity = DiagnosticSeverity.Error };

    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var fault in entity.Faults(CellFault.NoKey))
        {
            if (fault.Value.Length > 0)
            {
                ReportMissing(entity, fault);
                continue;
            }

            var together = IdentifyingColumns.Find(entity.Table, entity.Cancellation).Select(column => column.Header).ToList();
            entity.Report(fault.Place, Describe(FileOf(entity, fault.Place), together));
        }

        foreach (var fault in entity.Faults(CellFault.MissingKey))
        {
            entity.Report(
                fault.Place,
                IsError,
                Message.Of("PTG1007_Missing", Message.Number(fault.Place.Section + 1), FileOf(entity, fault.Place)));
        }
    }

    // A column of the key that is missing may have been reported as that.
    private static void ReportMissing(EntityContext entity, Fault<CellFault, CellAddress> fault)
    {
        var missing = entity.Schema?.PrimaryKey.Select(name => name.Value).Where(name => entity.Table.Find(name) is null).ToList() ?? [];
        if (!entity.Faults(CellFault.MissingColumn).Any(column => missing.Contains(column.Value)))
        {
            entity.Report(
                fault.Place,
                IsError,
                Message.Of("PTG1007_Declared", FileOf(entity, fault.Place), Message.List(missing.Select(Message.Column))));
        }
    }

    // What is found together is told, so that nothing has to be tried.
    private static Message Describe(Message file, List<string> columns) => columns.Count == 0
        ? Message.Of("PTG1007_None", file)
        : Message.Of("PTG1007_Columns", file, Message.AllOf(columns), Message.Plain(string.Join(", ", columns)));

    private static Message FileOf(EntityContext entity, CellAddress cell) =>
        Message.Quote(entity.Files[cell.File].Reading.Values.FileName);
}
