using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Emit;
using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Entities.Grouping;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator;

/// <summary>Emits typed C# for every table of a project. It reports nothing and emits what is valid: an analyzer says what is not.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class PretrainGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // The files that schemas may be in.
        var schemas = context.AdditionalTextsProvider
            .Where(SchemaFiles.MayBeSchema)
            .Collect()
            .Select((files, _) => SchemaFiles.Among(files))
            .WithTrackingName(StepNames.Schemas);

        // The files that the project declares as tables, each with its own options and schema.
        var requests = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(DeclaredTable.From)
            .Where(request => request is not null)
            .Select((request, _) => request!)
            .Combine(schemas)
            .Select(DeclaredTable.WithSchema)
            .WithTrackingName(StepNames.Requests);

        // Their tables without positions: an edit that changes no value ends here.
        var tables = requests
            .Select(DeclaredTable.Read)
            .WithTrackingName(StepNames.Tables);

        // The files of each entity together.
        var groups = tables.Collect()
            .SelectMany((files, _) => EntityGroup.ByName(files))
            .WithTrackingName(StepNames.Groups);

        // The names of the rows that other entities refer to: as long as these stay, an edit of one leaves the others alone.
        var foreign = groups
            .Where(group => group.ReferredTo.Count > 0)
            .Select(ForeignTable.Of)
            .WithTrackingName(StepNames.Foreign)
            .Collect()
            .Select((tables, _) => new ForeignTables(tables));

        // One typed catalogue per entity: an edit in one table leaves the other entities as they are.
        var catalogs = groups
            .Combine(foreign)
            .Select((pair, _) => pair.Left.With(pair.Right))
            .Select((group, cancellation) => EntityModel.Of(group, cancellation).Entity)
            .WithTrackingName(StepNames.Catalogs);

        // What the language and the framework offer: two small values, so that typing C# emits nothing again.
        var target = context.ParseOptionsProvider
            .Combine(context.CompilationProvider.Select(Target.FromFramework))
            .Select(Target.From)
            .WithTrackingName(StepNames.Target);

        context.RegisterSourceOutput(catalogs.Combine(target), Emit);
    }

    private static void Emit(SourceProductionContext context, (Entity? Entity, Target Target) input)
    {
        if (input.Entity is null)
        {
            return;
        }

        foreach (var (hintName, source) in EntityEmitter.Emit(input.Entity, input.Target, context.CancellationToken))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.AddSource(hintName, source);
        }
    }
}
