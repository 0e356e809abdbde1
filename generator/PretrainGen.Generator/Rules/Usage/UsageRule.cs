using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Rules.Messages;

namespace PretrainGen.Generator.Rules.Usage;

/// <summary>
/// A rule about C# that looks a row up by a name that is known while compiling. Calls, tables and severities are no concern of its own.
/// </summary>
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

    /// <summary>Looks at a call; what it returns is reported, null is right.</summary>
    protected abstract Diagnostic? Check(LookUp call, RowNames names);

    /// <summary>What is wrong with a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="properties">What a fix needs to know, by <see cref="FixProperties"/>.</param>
    /// <param name="arguments">What is filled into the message.</param>
    protected Diagnostic Finding(LookUp call, ImmutableDictionary<string, string?> properties, params Message[] arguments) =>
        Diagnostic.Create(descriptor, call.NamePlace, properties, Message.Of(descriptor.Id + "_Message", arguments));

    // No table is read before there is such a call: typing other C# costs nothing, however large the tables are.
    private void Start(CompilationStartAnalysisContext context) => context.RegisterOperationAction(Report, OperationKind.Invocation);

    private void Report(OperationAnalysisContext context)
    {
        if (LookUp.From((IInvocationOperation)context.Operation) is { } call
            && NamesOf(call.Entity, context) is { } names
            && Check(call, names) is { } finding)
        {
            context.ReportDiagnostic(finding);
        }
    }

    // An entity of this project is what its tables say; of another project's, only the assembly is there.
    private static RowNames? NamesOf(GeneratedEntity entity, OperationAnalysisContext context) =>
        entity.IsIn(context.Compilation.Assembly) && ProjectRows.NamesOf(entity, context.Options, context.CancellationToken) is { } names
            ? names
            : NameConstants.Of(entity);
}
