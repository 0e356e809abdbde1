using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Rules.Mending;
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
            var mends = new RaggedRowMends(entity, file);
            foreach (var (fault, cell) in file.RaggedFaults)
                Report(entity, file, (fault, cell), mends);
            foreach (var fault in file.Document.Faults.Where(fault => fault.Kind == ReadFault.DelimiterRow))
                ReportDelimiters(entity, file, fault);
        }
    }

    private static void Report(
        EntityContext entity, CheckedFile file, (Fault<ReadFault, TextSpan> Fault, CellAddress Cell) found, RaggedRowMends mends)
    {
        var (fault, cell) = found;
        var count = int.Parse(fault.Value, CultureInfo.InvariantCulture);
        var columns = int.Parse(fault.Expected, CultureInfo.InvariantCulture);
        var text = file.Source.GetText(fault.Place, entity.Cancellation);
        if (count < columns)
        {
            var missing = cell with { Column = count };
            var losesRow = LosesRow(entity, file, fault.Place, missing);
            if (IsBlank(file, text))
            {
                Report(missing, false, mends.FillUpBlank(fault.Place.End, columns - count), Message.Of(
                    "PTG1002_Blank", Message.Number(count), Message.Number(columns)));
            }
            else
            {
                Report(
                    missing,
                    losesRow,
                    losesRow ? [] : mends.FillUp(fault.Place.End, cell, count, columns),
                    Describe("PTG1002_TooFew", entity.Column(missing)));
            }
        }
        else
        {
            Report(
                cell,
                LosesText(file, text),
                IsBlank(file, text) ? mends.Cut(fault.Place, cell) : [],
                Describe("PTG1002_TooMany", Message.Quote(text)));
        }

        // A schema says what a row looks like; without one, a row of another length is wrong only where something is lost.
        void Report(CellAddress about, bool isLoss, IEnumerable<Mend> repairs, Message what) => entity.Report(
            about,
            new(file.Source, fault.Place),
            new FindingDetails { Severity = isLoss || entity.Schema is not null ? null : DiagnosticSeverity.Warning, Mends = repairs },
            what);

        Message Describe(string key, Message what) =>
            Message.Of(key, entity.Name(cell), Message.Number(count), Message.Number(columns), what);
    }

    private static void ReportDelimiters(EntityContext entity, CheckedFile file, Fault<ReadFault, TextSpan> fault) => entity.ReportText(
        file.Source,
        fault.Place,
        entity.Schema is null ? DiagnosticSeverity.Warning : null,
        Message.Of("PTG1002_Delimiters", Message.Plain(fault.Value), Message.Plain(fault.Expected)));

    // A row that has no name is left out where the key is known; one that is much too short is in no case filled up.
    private static bool LosesRow(EntityContext entity, CheckedFile file, TextSpan place, CellAddress missing) =>
        !file.IsInRow(place, missing)
        || (!entity.IsKeyInferred && entity.Table.SectionOf(missing) is { } section && section.Key.Any(key => key >= missing.Column));

    // What a row of Markdown has too much, its readers do not see either.
    private static bool LosesText(CheckedFile file, string surplus) =>
        file.Declared.Format != TableFormat.Markdown && !IsBlank(file, surplus);

    // Cells without values are nothing but delimiters, blanks and quotes.
    private static bool IsBlank(CheckedFile file, string cells)
    {
        var delimiter = file.Declared.Dialect?.Delimiter;
        return cells.All(c => char.IsWhiteSpace(c) || c == '"' || (delimiter is null ? c is ',' or ';' or '|' : c == delimiter));
    }
}
