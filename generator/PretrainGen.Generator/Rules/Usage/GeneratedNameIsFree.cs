using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Project;
using PretrainGen.Generator.Rules.Messages;
using PretrainGen.Generator.Rules.Reporting;

namespace PretrainGen.Generator.Rules.Usage;

/// <summary>The project declares no type or namespace with the name of a generated type, unless it is a part of that type.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class GeneratedNameIsFree : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.PTG4008_GeneratedNameIsFree);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var workspace = TableWorkspace.Of(context.Options);
        context.RegisterAdditionalFileAction(action => Report(action, workspace));
    }

    // An entity is reported in its first file, whose metadata gives it its name.
    private static void Report(AdditionalFileAnalysisContext context, TableWorkspace workspace)
    {
        foreach (var entity in workspace.Entities(context.CancellationToken).Where(entity => IsFirst(context.AdditionalFile, entity)))
        {
            foreach (var taken in TakenName.AllOf(entity.Model.Entity!, context.Compilation, context.CancellationToken))
            {
                if (Finding(entity, taken).ToDiagnostic(Descriptors.PTG4008_GeneratedNameIsFree) is { } diagnostic)
                    context.ReportDiagnostic(diagnostic);
            }
        }
    }

    private static bool IsFirst(AdditionalText file, CheckedEntity entity) =>
        entity.Model.Entity is not null && entity.Files[0].Source.Path == file.Path;

    private static Finding Finding(CheckedEntity entity, TakenName taken)
    {
        var header = entity.Model.Table.HeaderAddress(entity.Model.Table.Columns[0]) with { Row = CellAddress.HeaderRow };
        return new Finding(entity.PlaceOf(header), [], Severity: null, [Message.Plain(taken.Name), Message.Plain(taken.Place)]);
    }
}
