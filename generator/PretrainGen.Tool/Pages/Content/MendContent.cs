namespace PretrainGen.Tool.Pages.Content;

/// <summary>A mend on a page.</summary>
/// <param name="Place">Where it is made.</param>
/// <param name="Old">What it replaces.</param>
/// <param name="Text">What takes its place.</param>
/// <param name="Clear">Whether nobody has to decide about it.</param>
internal sealed record MendContent(string Place, string Old, string Text, bool Clear);
