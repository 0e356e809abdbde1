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
                entity.ReportText(file.Source, fault.Place, SeverityOf(entity, file, fault), Describe(entity, file, fault, cell));
            foreach (var fault in file.Document.Faults.Where(fault => fault.Kind == ReadFault.DelimiterRow))
            {
                entity.ReportText(
                    file.Source,
                    fault.Place,
                    entity.Schema is null ? DiagnosticSeverity.Warning : null,
                    Message.Of("PTG1002_Delimiters", Message.Plain(fault.Value), Message.Plain(fault.Expected)));
            }
        }
    }

    // Without a schema a row that loses nothing is worth a warning, and a Markdown row is what its readers see.
    private static DiagnosticSeverity? SeverityOf(EntityContext entity, CheckedFile file, Fault<ReadFault, TextSpan> fault) =>
        entity.Schema is null && (file.Declared.Format == TableFormat.Markdown || !IsCut(fault) || IsBlank(entity, file, fault.Place))
            ? DiagnosticSeverity.Warning
            : null;

    private static bool IsCut(Fault<ReadFault, TextSpan> fault) =>
        int.Parse(fault.Value, CultureInfo.InvariantCulture) > int.Parse(fault.Expected, CultureInfo.InvariantCulture);

    // Cells without values are nothing but delimiters, blanks and quotes.
    private static bool IsBlank(EntityContext entity, CheckedFile file, TextSpan span) => file.Source
        .GetText(span, entity.Cancellation)
        .All(c => char.IsWhiteSpace(c) || c is ',' or ';' or '|' or '"');

    private static Message Describe(EntityContext entity, CheckedFile file, Fault<ReadFault, TextSpan> fault, CellAddress cell)
    {
        var count = int.Parse(fault.Value, CultureInfo.InvariantCulture);
        var columns = int.Parse(fault.Expected, CultureInfo.InvariantCulture);
        var span = fault.Place;
        if (count < columns && IsBlank(entity, file, span))
            return Message.Of("PTG1002_Blank", Message.Number(count), Message.Number(columns));

        return count < columns
            ? Describe("PTG1002_TooFew", entity.Column(cell with { Column = count }))
            : Describe("PTG1002_TooMany", Message.Quote(file.Source.GetText(span, entity.Cancellation)));

        Message Describe(string key, Message what) =>
            Message.Of(key, entity.Name(cell), Message.Number(count), Message.Number(columns), what);
    }
}
