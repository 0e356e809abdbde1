using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Rules.Messages;
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
        }
    }
}
