using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Rules.Consistency.Classification;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Consistency;

/// <summary>Something in a row is evidence for its class, and nothing for another one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ClassHasEvidence() : ReviewRule(Descriptors.PTG3006_ClassHasEvidence)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity, EvidenceReview review)
    {
        foreach (var row in review.Rows)
        {
            if (review.IsUnsupported(row))
                Report(entity, review, row, Message.Of("PTG3006_None", Columns(review)));
            else if (review.IsMixed(row))
                Report(entity, review, row, Message.Of("PTG3006_Mixed", review.Own(row).ClassesWithWords()));
        }
    }

    private static Message Columns(EvidenceReview review) =>
        Message.Or(review.Evidence.Columns.Select(column => Message.Column(column.Name)));

    private static void Report(EntityContext entity, EvidenceReview review, int row, Message what) => entity.Report(
        review.Evidence.Of.Address(row), review.Own(row).Addresses(), entity.Name(row), review.Evidence.Of.Quote(row), what);
}
