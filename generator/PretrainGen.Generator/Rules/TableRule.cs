using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Rules.Reporting;

namespace PretrainGen.Generator.Rules;

/// <summary>
/// A rule about tables. It looks at one entity at a time; files, reading, places and severities are no concern of its own.
/// </summary>
/// <param name="descriptor">What it finds.</param>
internal abstract class TableRule(DiagnosticDescriptor descriptor) : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(descriptor);

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>The number of what it finds.</summary>
    public string Id => descriptor.Id;

    /// <summary>Everything in an entity that breaks the rule, waived or not.</summary>
    public IEnumerable<Finding> FindIn(CheckedEntity entity, CancellationToken cancellation)
    {
        var context = new EntityContext(entity, cancellation);
        Check(context);
        return context.Findings;
    }

    /// <summary>Whether the rule is about projects like this one.</summary>
    protected virtual bool AppliesTo(Compilation compilation) => true;

    /// <summary>Reports everything in the entity that breaks the rule.</summary>
    protected abstract void Check(EntityContext entity);

    // From file to file, and not at the end of the compilation: only that is live in editors.
    private void Start(CompilationStartAnalysisContext context)
    {
        if (!AppliesTo(context.Compilation))
            return;

        var workspace = TableWorkspace.Of(context.Options);
        context.RegisterAdditionalFileAction(action => Report(action, workspace));
    }

    private void Report(AdditionalFileAnalysisContext context, TableWorkspace workspace)
    {
        foreach (var finding in workspace.FindingsIn(context.AdditionalFile.Path, this, context.CancellationToken))
        {
            if (finding.ToDiagnostic(descriptor) is { } diagnostic)
                context.ReportDiagnostic(diagnostic);
        }
    }
}
