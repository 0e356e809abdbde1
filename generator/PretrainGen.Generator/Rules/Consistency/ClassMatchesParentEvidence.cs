using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Rules.Consistency.Classification;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Consistency;

/// <summary>A row that says nothing about its class has one that agrees with what it is built on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ClassMatchesParentEvidence() : ReviewRule(Descriptors.PTG3003_ClassMatchesParentEvidence)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity, EvidenceReview review)
    {
        foreach (var row in review.Rows.Where(review.IsContradictedByAncestors))
            Report(entity, review, row);
    }

    private static void Report(EntityContext entity, EvidenceReview review, int row)
    {
        var of = review.Evidence.Of;
        var hits = review.Inherited(row).Where(hit => !review.IsAllowed(hit, row)).ToList();
        var nearest = hits[0];
        var lineage = review.Ancestors(row).Select(ancestor => ancestor.Column.Address(row)).Distinct();
        entity.Report(
            of.Address(row),
            lineage.Concat(hits.Addresses()),
            entity.Name(row),
            of.Quote(row),
            entity.Name(nearest.Row),
            Message.Column(nearest.Column.Name),
            Message.Quote(nearest.Words),
            new[] { nearest.Cue.Claim }.Describe(of));
    }
}
