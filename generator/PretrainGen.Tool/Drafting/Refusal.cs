namespace PretrainGen.Tool.Drafting;

/// <summary>Why there is no draft, and what to do.</summary>
/// <param name="Text">The key of the text that says so.</param>
/// <param name="Arguments">What its places are filled with.</param>
internal sealed record Refusal(string Text, params IReadOnlyList<object> Arguments)
{
    /// <summary>The places that it is about, a line each.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];
}
