using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Rules.Consistency.Classification;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Consistency;

/// <summary>What a row says about itself is evidence for the class that it is given.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ClassMatchesRowEvidence() : ReviewRule(Descriptors.PTG3001_ClassMatchesRowEvidence)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity, EvidenceReview review)
    {
        foreach (var row in review.Rows.Where(review.IsContradicted))
            Report(entity, review, row);
    }

    private static void Report(EntityContext entity, EvidenceReview review, int row)
    {
        var of = review.Evidence.Of;
        var hits = review.Own(row).Where(hit => !review.IsAllowed(hit, row)).ToList();
        var first = hits.FindAll(hit => hit.Column == hits[0].Column);
        entity.Report(
            of.Address(row),
            hits.Addresses(),
            entity.Name(row),
            of.Quote(row),
            Message.Column(first[0].Column.Name),
            first.Words(),
            first.Select(hit => hit.Cue.Claim).Describe(of));
    }
}
