using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;
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
                Report(entity, file, fault, cell);
            foreach (var fault in file.Document.Faults.Where(fault => fault.Kind == ReadFault.DelimiterRow))
            {
                entity.ReportText(
                    file.Source,
                    fault.Place,
                    SeverityOf(entity, isLoss: false),
                    Message.Of("PTG1002_Delimiters", Message.Plain(fault.Value), Message.Plain(fault.Expected)));
            }
        }
    }

    private static void Report(EntityContext entity, CheckedFile file, Fault<ReadFault, TextSpan> fault, CellAddress cell)
    {
        var count = int.Parse(fault.Value, CultureInfo.InvariantCulture);
        var columns = int.Parse(fault.Expected, CultureInfo.InvariantCulture);
        var text = file.Source.GetText(fault.Place, entity.Cancellation);
        var missing = cell with { Column = count };
        if (count > columns)
            Report(cell, file.Declared.Format != TableFormat.Markdown && !IsBlank(text), Describe("PTG1002_TooMany", Message.Quote(text)));
        else if (IsBlank(text))
            Report(missing, isLoss: false, Message.Of("PTG1002_Blank", Message.Number(count), Message.Number(columns)));
        else
            Report(missing, LosesRow(entity, file, fault.Place, missing), Describe("PTG1002_TooFew", entity.Column(missing)));

        Message Describe(string key, Message what) =>
            Message.Of(key, entity.Name(cell), Message.Number(count), Message.Number(columns), what);

        void Report(CellAddress about, bool isLoss, Message message) => entity.Report(
            about, new FileSpan(file.Source, fault.Place), new FindingDetails { Severity = SeverityOf(entity, isLoss) }, message);
    }

    // A schema says what a row looks like. Without one, a row of another length is an error only where something is lost.
    private static DiagnosticSeverity? SeverityOf(EntityContext entity, bool isLoss) =>
        isLoss || entity.Schema is not null ? null : DiagnosticSeverity.Warning;

    // A row that has no name is left out where the key is known; one that is much too short is in no case filled up.
    private static bool LosesRow(EntityContext entity, CheckedFile file, TextSpan place, CellAddress missing) =>
        !file.IsInRow(place, missing)
        || (!entity.IsKeyInferred && entity.Table.SectionOf(missing) is { } section && section.Key.Any(key => key >= missing.Column));

    // Cells without values are nothing but delimiters, spaces and quotes.
    private static bool IsBlank(string text) => text.All(c => char.IsWhiteSpace(c) || c is ',' or ';' or '|' or '"');
}
