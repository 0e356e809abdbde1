using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Rules.Usage;

/// <summary>A rule about C# that looks a row up by a name that is known while compiling. Calls, tables and severities are no concern of its own.</summary>
/// <param name="descriptor">What it finds.</param>
internal abstract class UsageRule(DiagnosticDescriptor descriptor) : DiagnosticAnalyzer
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

    /// <summary>Looks at a call; what it returns is reported at the name, null is right.</summary>
    protected abstract UsageFinding? Check(LookUp call, RowNames names);

    // No table is read before there is such a call: typing other C# costs nothing, however large the tables are.
    private void Start(CompilationStartAnalysisContext context) => context.RegisterOperationAction(Report, OperationKind.Invocation);

    private void Report(OperationAnalysisContext context)
    {
        if (LookUp.From((IInvocationOperation)context.Operation) is not { } call
            || NamesOf(call.Entity, context) is not { } names
            || Check(call, names) is not { } finding)
            return;

        context.ReportDiagnostic(Diagnostic.Create(descriptor, call.NamePlace, finding.Properties, finding.Arguments));
    }

    // An entity of this project is what its tables say; of another project's, only the assembly is there.
    private static RowNames? NamesOf(GeneratedEntity entity, OperationAnalysisContext context) =>
        entity.IsIn(context.Compilation.Assembly) && ProjectRows.NamesOf(entity, context.Options, context.CancellationToken) is { } names
            ? names
            : NameConstants.Of(entity);
}
