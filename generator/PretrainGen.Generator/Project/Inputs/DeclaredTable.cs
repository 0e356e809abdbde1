using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Project.Inputs;

/// <summary>A file that the project declares as a table, with all that it says of it.</summary>
/// <param name="File">The file.</param>
/// <param name="Format">How it is written.</param>
/// <param name="Dialect">The signs that it uses; null where the project does not say, so that a data package may.</param>
/// <param name="WantedSchema">The path of the schema that the item names, or "".</param>
/// <param name="Options">What else the project says about it.</param>
internal sealed record DeclaredTable(AdditionalText File, TableFormat Format, Dialect? Dialect, string WantedSchema, TableOptions Options)
{
    private const string ItemType = "PretrainTable";

    private static readonly string[] KnownExtensions = [".csv", ".tsv", ".tab", ".txt", ".md", ".markdown"];

    /// <summary>Whether the format is more than a guess: the project or the file's extension says it.</summary>
    public bool IsFormatKnown { get; init; }

    /// <summary>The files that describe the table.</summary>
    public SchemaLocation Source { get; init; } = SchemaLocation.None;

    /// <summary>The request, or null where the file is not declared as a table.</summary>
    public static DeclaredTable? From((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var metadata = new Metadata(input.Options.GetOptions(input.File), input.Options.GlobalOptions);
        return IsTable(metadata)
            ? new DeclaredTable(
                input.File, FormatOf(metadata, input.File.Path), DialectOf(metadata), metadata["Schema"], OptionsOf(metadata))
            {
                IsFormatKnown = (metadata["Format"] + metadata["Delimiter"]).Length > 0 || Array.Exists(KnownExtensions, extension => HasExtension(input.File.Path, extension)),
            }
            : null;
    }

    /// <summary>The request with the files that describe its table.</summary>
    public static DeclaredTable WithSchema((DeclaredTable Request, SchemaFiles Files) input, CancellationToken cancellation) =>
        input.Request with { Source = input.Files.Find(input.Request.File.Path, input.Request.WantedSchema, cancellation) };

    /// <summary>Reads the file and its schema, and drops all positions.</summary>
    public static TableFile Read(DeclaredTable request, CancellationToken cancellation)
    {
        var schema = request.Source.Read(cancellation);
        return request.WithoutPositions(request.ReadTable(schema, cancellation), schema, cancellation);
    }

    /// <summary>Reads the file; one that has vanished is a file without tables.</summary>
    public TableDocument ReadTable(LoadedSchema schema, CancellationToken cancellation) => File.GetText(cancellation) is { } text
        ? TableCache.Read(text, Format, Dialect ?? schema.Resource?.Dialect ?? DefaultDialect, cancellation)
        : TableDocument.Empty;

    /// <summary>What was read, as the catalogue takes it.</summary>
    public TableFile WithoutPositions(TableDocument document, LoadedSchema schema, CancellationToken cancellation) => TableFile.From(
        document,
        File.Path,
        Options,
        new TableSchemas(schema.Schema, schema.Resource?.Siblings ?? EquatableArray<ResourcePath>.Empty),
        cancellation);

    private Dialect DefaultDialect => HasExtension(File.Path, ".tsv") || HasExtension(File.Path, ".tab") ? Dialect.Tab : Dialect.Comma;

    private static bool IsTable(Metadata metadata) =>
        metadata.Is("SourceItemType", ItemType) || metadata.Is(ItemType, "true");

    private static TableFormat FormatOf(Metadata metadata, string path) => metadata["Format"].ToLowerInvariant() switch
    {
        "markdown" => TableFormat.Markdown,
        "csv" or "tsv" => TableFormat.Delimited,
        _ => HasExtension(path, ".md") || HasExtension(path, ".markdown") ? TableFormat.Markdown : TableFormat.Delimited,
    };

    private static Dialect? DialectOf(Metadata metadata) => (metadata["Delimiter"].ToLowerInvariant(), metadata["Format"].ToLowerInvariant()) switch
    {
        ("comma", _) => Dialect.Comma,
        ("tab", _) => Dialect.Tab,
        ("semicolon", _) => new Dialect(';'),
        ("pipe", _) => new Dialect('|'),
        (_, "tsv") => Dialect.Tab,
        (_, "csv") => Dialect.Comma,
        _ => null,
    };

    private static TableOptions OptionsOf(Metadata metadata) => new(
        metadata["EntityName"],
        metadata["Namespace"].Length > 0 ? metadata["Namespace"] : metadata.Property("RootNamespace"),
        !metadata.Is("Accessibility", "internal"),
        metadata["Key"],
        metadata["Heading"],
        metadata.Property("PretrainGenDocLanguage"),
        Parts(metadata["Emit"]));

    private static EmitParts Parts(string emit)
    {
        var parts = EmitParts.None;
        foreach (var word in emit.Split([',', '|'], StringSplitOptions.RemoveEmptyEntries))
        {
            parts |= word.Trim().ToLowerInvariant() switch
            {
                "entries" => EmitParts.Entries,
                "names" => EmitParts.Names,
                "facts" => EmitParts.Facts,
                _ => EmitParts.None,
            };
        }

        return parts == EmitParts.None ? EmitParts.All : parts;
    }

    private static bool HasExtension(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The item metadata of one file and the properties of its project; what is not set is "".</summary>
    private sealed class Metadata(AnalyzerConfigOptions item, AnalyzerConfigOptions project)
    {
        public string this[string name] => item.TryGetValue("build_metadata.AdditionalFiles." + name, out var value) ? value.Trim() : "";

        public string Property(string name) => project.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";

        public bool Is(string name, string value) => string.Equals(this[name], value, StringComparison.OrdinalIgnoreCase);
    }
}
