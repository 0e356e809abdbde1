namespace PretrainGen.Tool.Pages.Content;

/// <summary>A category on a page.</summary>
/// <param name="Value">The text in the cells.</param>
/// <param name="Doc">What it means.</param>
internal sealed record CategoryContent(string Value, string? Doc);
