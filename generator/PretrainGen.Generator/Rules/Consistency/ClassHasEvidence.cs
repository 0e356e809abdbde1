using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Rules.Consistency.Classification;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;

namespace PretrainGen.Generator.Rules.Consistency;

/// <summary>Something in a row is evidence for its class, and nothing for another one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ClassHasEvidence() : ReviewRule(Descriptors.PTG3006_ClassHasEvidence)
{
    private const int MostMixedAlike = 3;

    /// <inheritdoc/>
    protected override void Check(EntityContext entity, EvidenceReview review)
    {
        if (review.IsMostlySilent)
            ReportEvidence(entity, review);
        foreach (var row in review.Rows)
        {
            if (review.IsUnsupported(row))
                ReportUnsupported(entity, review, row);
            else if (review.IsMixed(row))
                ReportMixed(entity, review, row);
        }
    }

    // What is found in no row is as likely a fault of the patterns.
    private static void ReportEvidence(EntityContext entity, EvidenceReview review) => entity.ReportSchema(
        review.Evidence.Place,
        Message.Of(
            "PTG3006_MostlyNone",
            Message.Quote(review.Evidence.Id),
            Message.Number(review.ClassifiedCount - review.SupportedCount),
            Message.Number(review.ClassifiedCount),
            Columns(review)));

    // That nothing is said is the same in every row, whatever its class.
    private static void ReportUnsupported(EntityContext entity, EvidenceReview review, int row) => entity.Report(
        review.Evidence.Of.Address(row),
        new FindingDetails { Cause = review.Evidence.Id, MostAlike = 1 },
        Message.Of("PTG3006_None", entity.Name(row), review.Evidence.Of.Quote(row), Columns(review)));

    private static void ReportMixed(EntityContext entity, EvidenceReview review, int row) => entity.Report(
        review.Evidence.Of.Address(row),
        new FindingDetails { Others = review.Own(row).Addresses(), MostAlike = MostMixedAlike },
        Message.Of("PTG3006_Mixed", entity.Name(row), review.Evidence.Of.Quote(row), Message.And(Claims(review, row))));

    /// <summary>What the words of a row are evidence for, each with its words.</summary>
    private static IEnumerable<Message> Claims(EvidenceReview review, int row) => review.Own(row)
        .GroupBy(hit => hit.Cue.Claim)
        .Select(found => Message.Of("PTG3006_Is", found.Words(), new[] { found.Key }.Describe(review.Evidence.Of)));

    private static Message Columns(EvidenceReview review) =>
        Message.Or(review.Evidence.Columns.Select(column => Message.Column(column.Name)));
}
