using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Rules.Shape;

/// <summary>A quote that opens a cell closes it, too, and nothing follows it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class QuotesAreClosed() : TableRule(Descriptors.PTG1004_QuotesAreClosed)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity)
    {
        foreach (var file in entity.Files)
        {
            foreach (var (fault, cell) in file.Faults(ReadFault.UnclosedQuote))
                entity.Report(cell, Message.Of("PTG1004_Unclosed", Message.Quote(fault.Value.Substring(1))));
            foreach (var (fault, cell) in file.Faults(ReadFault.TextAfterQuote))
                entity.Report(cell, Message.Of("PTG1004_TextAfter", Message.Quote(fault.Value)));
            CheckQuotesBehindSpaces(entity, file);
        }
    }

    // In a row that its delimiters cut into too many cells, such a quote may be the reason, but need not be.
    private static void CheckQuotesBehindSpaces(EntityContext entity, CheckedFile file)
    {
        var text = file.Source.GetText(entity.Cancellation);
        if (file.Declared.Format == TableFormat.Markdown || text.IndexOf(" \"", StringComparison.Ordinal) < 0)
            return;

        var details = new FindingDetails { Severity = entity.Schema is null ? DiagnosticSeverity.Warning : null, Cause = "behind space" };
        foreach (var (address, cell) in file.Cells().Where(found => IsBehindSpace(text, found.Cell) && !entity.IsRagged(found.Address)))
            entity.Report(address, details, Message.Of("PTG1004_AfterSpace", Message.Quote(cell.Value.Trim('"'))));
    }

    private static bool IsBehindSpace(string text, Cell cell)
    {
        var span = cell.Span;
        return span.Length > 1
            && text[span.Start] == '"'
            && text[span.End - 1] == '"'
            && cell.Range.Start < span.Start
            && !cell.IsQuoted;
    }
}
