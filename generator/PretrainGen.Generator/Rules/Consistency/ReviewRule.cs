using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Rules.Consistency.Classification;

namespace PretrainGen.Generator.Rules.Consistency;

/// <summary>A rule about classes and their evidence. It looks at what one evidence of the schema comes to at a time.</summary>
/// <param name="descriptor">What it finds.</param>
internal abstract class ReviewRule(DiagnosticDescriptor descriptor) : TableRule(descriptor)
{
    /// <inheritdoc/>
    protected sealed override void Check(EntityContext entity)
    {
        foreach (var review in entity.ConsistencyChecks()?.Reviews ?? [])
            Check(entity, review);
    }

    /// <summary>Reports everything in the review that breaks the rule.</summary>
    protected abstract void Check(EntityContext entity, EvidenceReview review);
}
