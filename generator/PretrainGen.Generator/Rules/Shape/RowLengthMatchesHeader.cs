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
            foreach (var (fault, cell) in file.RaggedFaults)
                Report(entity, file, fault, cell);
        }
    }

    private static void Report(EntityContext entity, CheckedFile file, Fault<ReadFault, TextSpan> fault, CellAddress cell)
    {
        var count = int.Parse(fault.Value, CultureInfo.InvariantCulture);
        var columns = int.Parse(fault.Expected, CultureInfo.InvariantCulture);
        if (count < columns)
        {
            var missing = cell with { Column = count };
            Report("PTG1002_TooFew", missing, LosesRow(entity, file, fault.Place, missing), entity.Column(missing));
        }
        else
        {
            var surplus = file.Source.GetText(fault.Place, entity.Cancellation);
            Report("PTG1002_TooMany", cell, LosesText(file, surplus), Message.Quote(surplus));
        }

        // A schema says what a row looks like; without one, a row of another length is wrong only where something is lost.
        void Report(string key, CellAddress about, bool isLoss, Message what) => entity.Report(
            about,
            new(file.Source, fault.Place),
            new FindingDetails { Severity = isLoss || entity.Schema is not null ? null : DiagnosticSeverity.Warning },
            Message.Of(key, entity.Name(cell), Message.Number(count), Message.Number(columns), what));
    }

    // A row that has no name is left out where the key is known; one that is much too short is in no case filled up.
    private static bool LosesRow(EntityContext entity, CheckedFile file, TextSpan place, CellAddress missing)
    {
        var rows = file.Document.Tables[missing.Section].Rows;
        var isThere = missing.Row >= 0 && rows[missing.Row].Span.IntersectsWith(place);
        return !isThere
            || (!entity.IsKeyInferred && entity.Table.SectionOf(missing) is { } section && section.Key.Any(key => key >= missing.Column));
    }

    private static bool LosesText(CheckedFile file, string surplus)
    {
        var delimiter = file.Declared.Dialect?.Delimiter ?? '|';
        return surplus.Any(c => c != delimiter && c != '"' && !char.IsWhiteSpace(c));
    }
}
