using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Rules.Consistency.Classification;
using PretrainGen.Generator.Rules.Reporting;

namespace PretrainGen.Generator.Rules.Consistency;

/// <summary>A row has the class of the rows that it is built on.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class ClassMatchesParentRow() : ReviewRule(Descriptors.PTG3008_ClassMatchesParentRow)
{
    private const int MostAlike = 3;

    /// <inheritdoc/>
    protected override void Check(EntityContext entity, EvidenceReview review)
    {
        foreach (var row in review.Rows)
        {
            if (review.FindAncestorOfOtherClass(row) is { } ancestor)
                Report(entity, review, row, ancestor);
        }
    }

    private static void Report(EntityContext entity, EvidenceReview review, int row, Ancestor ancestor)
    {
        var of = review.Evidence.Of;
        entity.Report(
            of.Address(row),
            new FindingDetails { Others = [ancestor.Column.Address(row), of.Address(ancestor.Row)], MostAlike = MostAlike },
            entity.Name(row),
            of.Quote(row),
            entity.Name(ancestor.Row),
            of.Quote(ancestor.Row));
    }
}
