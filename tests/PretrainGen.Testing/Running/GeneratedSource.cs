namespace PretrainGen.Testing.Running;

/// <summary>One generated file.</summary>
/// <param name="HintName">The name it was added under.</param>
/// <param name="Text">What it says.</param>
internal sealed record GeneratedSource(string HintName, string Text);
