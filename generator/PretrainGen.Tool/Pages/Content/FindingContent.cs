namespace PretrainGen.Tool.Pages.Content;

/// <summary>A finding on a page.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Severity">How severe it is: <c>error</c>, <c>warning</c> or <c>info</c>.</param>
/// <param name="Title">What the rule is about.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">The page about the rule.</param>
/// <param name="Place">Where it is: <c>models.csv(12,7)</c>.</param>
/// <param name="Others">The places that it is about besides.</param>
/// <param name="Cells">The cells that are marked: the one at fault, then those that it contradicts.</param>
/// <param name="Mends">What would mend it.</param>
internal sealed record FindingContent(
    string Id,
    string Severity,
    TextContent Title,
    TextContent Message,
    string Help,
    string Place,
    IReadOnlyList<string> Others,
    IReadOnlyList<CellContent> Cells,
    IReadOnlyList<MendContent> Mends);
