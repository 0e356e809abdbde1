using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PretrainGen.CodeFixes;

/// <summary>
/// Fixes all findings at once. <c>dotnet format</c> asks for what fixes the first one, and for nothing where that has no fix; then each
/// gets the best of its own.
/// </summary>
/// <param name="best">What the best fix of a finding is known by.</param>
internal sealed class BestFixForAll(string best) : FixAllProvider
{
    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => WellKnownFixAllProviders.BatchFixer.GetSupportedFixAllScopes();

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        WellKnownFixAllProviders.BatchFixer.GetFixAsync(
            fixAllContext.CodeActionEquivalenceKey is null ? Best(fixAllContext) : fixAllContext);

    private FixAllContext Best(FixAllContext all)
    {
        var findings = new Findings(all);
        return all.Document is { } document
            ? new(document, all.CodeFixProvider, all.Scope, best, all.DiagnosticIds, findings, all.CancellationToken)
            : new(all.Project, all.CodeFixProvider, all.Scope, best, all.DiagnosticIds, findings, all.CancellationToken);
    }

    /// <summary>The findings of another context.</summary>
    private sealed class Findings(FixAllContext context) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await context.WithCancellationToken(cancellationToken).GetAllDiagnosticsAsync(project).ConfigureAwait(false);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellationToken) =>
            await context.WithCancellationToken(cancellationToken).GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project, CancellationToken cancellationToken) =>
            await context.WithCancellationToken(cancellationToken).GetProjectDiagnosticsAsync(project).ConfigureAwait(false);
    }
}
