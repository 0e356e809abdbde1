namespace PretrainGen.Generator.Tables.Markdown.Inlines;

/// <summary>What a piece of Markdown says.</summary>
/// <param name="Text">Its text without markup and without white space at its ends.</param>
/// <param name="Link">Where its first link leads to.</param>
internal readonly record struct InlineText(string Text, string? Link);
