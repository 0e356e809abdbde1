namespace PretrainGen.Generator.Schema.Model;

/// <summary>A text in one language, or in whichever.</summary>
/// <param name="Language">A language tag, such as <c>zh</c>; empty where the author names none.</param>
/// <param name="Text">The text.</param>
internal sealed record LanguageText(string Language, Located<string> Text);
