using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Rules.Consistency.Classification;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Consistency;

/// <summary>
/// Rows that the same words speak about have the same class. A group that has several is reported once, at the first row that is not like
/// most.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SameEvidenceGivesSameClass() : ReviewRule(Descriptors.PTG3007_SameEvidenceGivesSameClass)
{
    private const int MaxNamed = 5;
    private const int MaxWords = 3;

    /// <inheritdoc/>
    protected override void Check(EntityContext entity, EvidenceReview review)
    {
        foreach (var group in review.SplitGroups())
            Report(entity, review, group);
    }

    private static void Report(EntityContext entity, EvidenceReview review, SplitGroup group)
    {
        var of = review.Evidence.Of;
        var classes = new[] { group.Minority, group.Majority }.SelectMany(rows => rows.GroupBy(of.NameOf, StringComparer.Ordinal));
        entity.Report(
            of.Address(group.Minority[0]),
            group.Minority.Skip(1).Concat(group.Majority).Take(MaxNamed).Select(of.Address),
            Message.AnyOf(group.Words.Take(MaxWords)),
            new[] { group.Claim }.Describe(of),
            Message.And(classes.Select(rows => Message.Of("PTG3007_Class", Names(entity, rows.ToList()), of.Quote(rows.First())))));
    }

    private static Message Names(EntityContext entity, List<int> rows)
    {
        var names = rows.ConvertAll(row => entity.Table.Keys[row]);
        return names.Count > MaxNamed ? Message.Some(names.Take(MaxNamed - 2), names.Count - MaxNamed + 2) : Message.AllOf(names);
    }
}
