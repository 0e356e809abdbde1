namespace PretrainGen.Generator.Tests.Docs;

/// <summary>A part of a Markdown page that says what is in a file, or what its place on the page is.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">All of it, without marks.</param>
/// <param name="Language">Of code, its language.</param>
internal sealed record MarkdownPart(MarkdownPartKind Kind, string Text, string Language = "");
