namespace PretrainGen.Generator.Tests.Docs;

/// <summary>One cell of a table in a Markdown page.</summary>
/// <param name="Text">All of it, without the marks around code.</param>
/// <param name="CodeSpans">What is marked as code.</param>
internal sealed record MarkdownCell(string Text, IReadOnlyList<string> CodeSpans);
