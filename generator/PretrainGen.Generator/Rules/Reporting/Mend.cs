namespace PretrainGen.Generator.Rules.Reporting;

/// <summary>A part of a file that is written anew, so that a finding is no more.</summary>
/// <param name="Place">What is replaced.</param>
/// <param name="Text">What takes its place, as the file writes it: quoted or escaped where that is needed.</param>
/// <param name="IsClear">Whether nothing else can be meant; what may be is proposed, and for a person to decide.</param>
internal readonly record struct Mend(FileSpan Place, string Text, bool IsClear);
