namespace PretrainGen.Tool.Pages.Content;

/// <summary>
/// Everything that a page shows, as its script takes it: <c>generator/PretrainGen.Page/src/data/contract.ts</c> says what is what.
/// </summary>
/// <param name="Title">What the page is called.</param>
/// <param name="Version">The version of the tool.</param>
/// <param name="Language">The language that was asked for; null where the browser decides.</param>
/// <param name="Entities">The tables by entity.</param>
/// <param name="Findings">What the rules find in them.</param>
internal sealed record PageContent(
    string Title,
    string Version,
    string? Language,
    IReadOnlyList<EntityContent> Entities,
    IReadOnlyList<FindingContent> Findings);
