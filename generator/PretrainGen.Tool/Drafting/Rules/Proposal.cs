namespace PretrainGen.Tool.Drafting.Rules;

/// <summary>A check that the data keeps without exception, and that would surprise nobody.</summary>
/// <param name="Kind">What is checked.</param>
/// <param name="Columns">The columns that it is about, as they are called in the report.</param>
/// <param name="Support">The key of the text that says how well the data supports it.</param>
/// <param name="Arguments">What the places of that text are filled with.</param>
internal sealed record Proposal(ProposalKind Kind, string Columns, string Support, params IReadOnlyList<object> Arguments)
{
    /// <summary>The draft with the check.</summary>
    public required Func<SchemaDraft, SchemaDraft> Apply { get; init; }
}
