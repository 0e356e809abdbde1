using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Emit;
using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Entities.Grouping;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Project;
using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator;

/// <summary>
/// Emits typed C# for every table of a project. It reports nothing and emits what is valid: an analyzer says what is not.
/// </summary>
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

        // The files that say what was shipped.
        var shipped = context.AdditionalTextsProvider
            .Where(ShippedFiles.MayBeShipped)
            .Collect()
            .Select((files, _) => ShippedFiles.Among(files))
            .WithTrackingName(StepNames.Shipped);

        // The first file of each path: a project may list one twice.
        var paths = context.AdditionalTextsProvider
            .Collect()
            .Select((files, _) => new FilePaths(files));

        // The files that the project declares as tables, each with its own options and schema.
        var declared = context.AdditionalTextsProvider
            .Combine(paths)
            .Where(file => file.Right.IsFirst(file.Left))
            .Select((file, _) => file.Left)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(DeclaredTable.From)
            .Where(table => table is not null)
            .Select((table, _) => table!)
            .Combine(schemas)
            .Select(ProjectTables.WithSchema)
            .Combine(shipped)
            .Select(ProjectTables.WithShipped)
            .WithTrackingName(StepNames.Requests);

        // Their tables without positions: an edit that changes no value ends here.
        var tables = declared
            .Select((table, cancellation) => ProjectTables.Read(table, cancellation).File)
            .WithTrackingName(StepNames.Tables);

        // The files of each entity together, in the place of its first file: a file that goes moves no other.
        var groups = tables
            .Combine(tables.Collect().Select(ProjectTables.Group))
            .SelectMany((table, _) => table.Right.StartingWith(table.Left))
            .WithTrackingName(StepNames.Groups);

        // The names of the rows that other entities refer to: as long as these stay, an edit of one leaves the others alone.
        var foreign = groups
            .Where(group => group.IsReferredTo)
            .Select(ForeignRows.Of)
            .WithTrackingName(StepNames.Foreign)
            .Collect()
            .Select((rows, _) => new ForeignTables(rows));

        // One typed entity a group: an edit in one table leaves the other entities as they are.
        var entities = groups
            .Combine(foreign)
            .Select(ProjectTables.Complete)
            .Select((group, cancellation) => EntityModel.Of(group, cancellation).Entity)
            .WithTrackingName(StepNames.Catalogs);

        // Those whose names are free: of the project's own types no more is kept than that.
        var free = entities
            .Combine(context.CompilationProvider)
            .Select(WhereNamesAreFree)
            .WithTrackingName(StepNames.Free);

        // What the language and the framework offer: two small values, so that typing C# emits nothing again.
        var target = context.ParseOptionsProvider
            .Combine(context.CompilationProvider.Select(Target.FromFramework))
            .Select(Target.From)
            .WithTrackingName(StepNames.Target);

        context.RegisterSourceOutput(free.Combine(target), Emit);
    }

    private static Entity? WhereNamesAreFree((Entity? Entity, Compilation Compilation) input, CancellationToken cancellation) =>
        input.Entity is not null && TakenName.IsAny(input.Entity, input.Compilation, cancellation) ? null : input.Entity;

    private static void Emit(SourceProductionContext context, (Entity? Entity, Target Target) input)
    {
        if (input.Entity is null || !input.Target.HasRuntime)
            return;

        foreach (var (hintName, source) in EntityEmitter.Emit(input.Entity, input.Target, context.CancellationToken))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.AddSource(hintName, source);
        }
    }
}
