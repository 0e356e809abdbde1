using Microsoft.CodeAnalysis;

namespace PretrainGen.CodeFixes;

/// <summary>One way to fix a finding.</summary>
/// <param name="Title">What an editor offers it as.</param>
/// <param name="Old">What goes.</param>
/// <param name="New">What comes in its place.</param>
internal sealed record Fix(string Title, SyntaxNode Old, SyntaxNode New);
