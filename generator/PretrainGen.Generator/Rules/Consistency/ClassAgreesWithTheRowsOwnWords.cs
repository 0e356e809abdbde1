using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Rules.Consistency.Classification;

namespace PretrainGen.Generator.Rules.Consistency;

/// <summary>What a row says about itself is evidence for the class that it is given.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ClassAgreesWithTheRowsOwnWords() : ReviewRule(Descriptors.PTG3001_ClassAgreesWithTheRowsOwnWords)
{
    /// <inheritdoc/>
    protected override void Check(EntityContext entity, ClassReview review)
    {
        foreach (var row in review.Rows.Where(review.IsContradicted))
            Report(entity, review, row);
    }

    private static void Report(EntityContext entity, ClassReview review, int row)
    {
        var (of, hits) = (review.Evidence.Of, review.Own(row));
        entity.Report(
            of.Address(row),
            hits.Addresses(),
            entity.Name(row),
            of.Quote(row),
            Wording.Column(hits[0].Column.Name),
            hits.Words(hits[0].Column),
            hits.Classes());
    }
}
