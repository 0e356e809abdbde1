using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
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
            foreach (var (fault, cell) in file.Faults(ReadFault.RaggedRow))
                entity.ReportText(file.Source, fault.Place, Describe(entity, file, fault, cell));
        }
    }

    private static Message Describe(EntityContext entity, CheckedFile file, Fault<ReadFault, TextSpan> fault, CellAddress cell)
    {
        var count = int.Parse(fault.Value, CultureInfo.InvariantCulture);
        var columns = int.Parse(fault.Expected, CultureInfo.InvariantCulture);
        var span = fault.Place;
        return count < columns
            ? Describe("PTG1002_TooFew", entity.Column(cell with { Column = count }))
            : Describe("PTG1002_TooMany", Message.Quote(file.Source.GetText(span, entity.Cancellation)));

        Message Describe(string key, Message what) =>
            Message.Of(key, entity.Name(cell), Message.Number(count), Message.Number(columns), what);
    }
}
