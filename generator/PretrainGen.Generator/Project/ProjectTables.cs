using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Entities.Grouping;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Project;

/// <summary>
/// The one way from the files and options of a project to its entities. The generator strings the functions together with providers, so
/// that each step is cached; everybody else takes <see cref="Of(AnalyzerOptions, CancellationToken)"/>, which strings the same functions.
/// </summary>
internal sealed class ProjectTables
{
    private static readonly ProjectTables None = new([]);

    private ProjectTables(IReadOnlyList<ProjectEntity> entities) => Entities = entities;

    /// <summary>The entities of the project.</summary>
    public IReadOnlyList<ProjectEntity> Entities { get; }

    /// <summary>The tables of the project that has these options.</summary>
    public static ProjectTables Of(AnalyzerOptions options, CancellationToken cancellation) =>
        Of(options.AdditionalFiles, options.AnalyzerConfigOptionsProvider, cancellation);

    /// <summary>
    /// The tables among the files of a project. They are read again only when the files, or what is declared of them, are others.
    /// </summary>
    /// <exception cref="OperationCanceledException">Only when <paramref name="cancellation"/> asks for it.</exception>
    public static ProjectTables Of(
        IReadOnlyCollection<AdditionalText> files, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var declared = DeclaredTables.Among(files, options, cancellation);
        return declared.Tables.Count == 0 ? None : Memory.Get(declared.Tables[0].File, declared, Read, cancellation);
    }

    /// <summary>Finds the schema of a declared table among the files of the project.</summary>
    public static DeclaredTable WithSchema((DeclaredTable Table, SchemaFiles Files) input, CancellationToken cancellation) =>
        input.Table with { Schema = input.Files.Find(input.Table.File.Path, input.Table.WantedSchema, cancellation) };

    /// <summary>Finds the shipped file of a declared table among the files of the project.</summary>
    public static DeclaredTable WithShipped((DeclaredTable Table, ShippedFiles Files) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return input.Table with { Shipped = input.Files.Find(input.Table.File.Path) };
    }

    /// <summary>Reads a table and what describes it. A file that has vanished is one without tables.</summary>
    public static TableReading Read(DeclaredTable table, CancellationToken cancellation)
    {
        var schema = table.Schema.Read(cancellation);
        var document = ReadDocument(table, schema, cancellation);
        var schemas = new TableSchemas(schema.Schema, schema.Resource?.Siblings ?? EquatableArray<Schema.Model.ResourcePath>.Empty)
        {
            SharedBy = schema.Resource is null && schema.Schema is not null ? schema.SchemaFile?.Path ?? "" : "",
        };
        var shipped = table.ReadShipped(cancellation);
        var file = TableFile.From(document, table.File.Path, table.Options, schemas, shipped?.Facts ?? default, cancellation);
        return new TableReading(table, schema, document, file) { Shipped = shipped };
    }

    /// <summary>Puts the files of each entity together.</summary>
    public static EntityGroups Group(ImmutableArray<TableFile> files, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new EntityGroups(EntityGroup.ByName(files));
    }

    /// <summary>Gives an entity the rows that its foreign keys lead to.</summary>
    public static EntityGroup Complete((EntityGroup Group, ForeignTables Foreign) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return input.Group.With(input.Foreign);
    }

    private static ProjectTables Read(DeclaredTables declared, CancellationToken cancellation)
    {
        var schemas = SchemaFiles.Among(declared.Schemas);
        var shipped = ShippedFiles.Among(declared.Shipped);
        var readings = declared.Tables
            .Select(table => WithShipped((WithSchema((table, schemas), cancellation), shipped), cancellation))
            .Select(table => Read(table, cancellation))
            .ToDictionary(reading => reading.File.Path, StringComparer.Ordinal);
        var groups = Group(readings.Values.Select(reading => reading.File).ToImmutableArray(), cancellation).All;
        var foreign = new ForeignTables(groups.Where(group => group.IsReferredTo).Select(group => ForeignRows.Of(group, cancellation)));
        return new ProjectTables(groups
            .Select(group => Complete((group, foreign), cancellation))
            .Select(group => new ProjectEntity(
                EntityModel.Of(group, cancellation),
                group.Files.Select(file => readings[file.Path] with { Values = file }).ToList()))
            .ToList());
    }

    private static TableDocument ReadDocument(DeclaredTable table, LoadedSchema schema, CancellationToken cancellation)
    {
        var dialect = schema.Resource?.Dialect is { } said
            ? said.For(table.Dialect, table.DialectOfExtension, schema.Schema)
            : table.Dialect ?? table.DialectOfExtension;
        return table.File.GetText(cancellation) is { } text
            ? Memory.Read(
                table.File,
                text,
                (table.Format, dialect),
                (how, token) => TableReader.Read(text, how.Format, how.dialect, token),
                cancellation)
            : TableDocument.Empty;
    }
}
