using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PretrainGen.Generator.Rules;
using PretrainGen.Generator.Rules.Usage;

namespace PretrainGen.CodeFixes;

/// <summary>Replaces a name that is in no row by one that may be meant.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LookedUpNameExistsFixer))]
internal sealed class LookedUpNameExistsFixer() : UsageFixer(Descriptors.PTG5001_LookedUpNameExists)
{
    /// <inheritdoc/>
    protected override IEnumerable<Fix> FixesOf(Diagnostic diagnostic, SyntaxNode root) =>
        root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax written
            ? FixProperties.NamesIn(diagnostic.Properties)
                .Select(name => new Fix(FixTitle.Replace(name), written, NameLiteral.Of(name).WithTriviaFrom(written)))
            : [];
}
