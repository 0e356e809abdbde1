using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PretrainGen.CodeFixes;

/// <summary>Fixes what a rule finds in C#, from what the finding itself says: no table is looked at.</summary>
/// <param name="descriptor">What it fixes.</param>
internal abstract class UsageFixer(DiagnosticDescriptor descriptor) : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(descriptor.Id);

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new BestFixForAll(KeyOf(rank: 0));

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;

        foreach (var diagnostic in context.Diagnostics)
        {
            var rank = 0;
            foreach (var fix in FixesOf(diagnostic, root))
            {
                // Fixing all at once goes by rank: each finding gets the best of its own fixes, or the second best.
                context.RegisterCodeFix(
                    CodeAction.Create(fix.Title, _ => Task.FromResult(Apply(fix, context.Document, root)), KeyOf(rank++)),
                    diagnostic);
            }
        }
    }

    /// <summary>The ways to fix a finding, the best first.</summary>
    protected abstract IEnumerable<Fix> FixesOf(Diagnostic diagnostic, SyntaxNode root);

    private string KeyOf(int rank) => $"{descriptor.Id}:{rank}";

    private static Document Apply(Fix fix, Document document, SyntaxNode root) =>
        document.WithSyntaxRoot(root.ReplaceNode(fix.Old, fix.New));
}
