using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Catalog;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator;

/// <summary>A file that the project declares as a table, with all that it says of it.</summary>
internal sealed record TableRequest(AdditionalText File, TableFormat Format, Dialect Dialect, TableOptions Options)
{
    private const string ItemType = "PretrainTable";

    private static readonly string[] KnownExtensions = [".csv", ".tsv", ".tab", ".txt", ".md", ".markdown"];

    /// <summary>Whether the format is more than a guess: the project or the file's extension says it.</summary>
    public bool IsFormatKnown { get; init; }

    /// <summary>The request, or null where the file is not declared as a table.</summary>
    public static TableRequest? From((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var metadata = new Metadata(input.Options.GetOptions(input.File), input.Options.GlobalOptions);
        return IsTable(metadata)
            ? new TableRequest(input.File, FormatOf(metadata, input.File.Path), DialectOf(metadata, input.File.Path), OptionsOf(metadata, input.File.Path))
            {
                IsFormatKnown = (metadata["Format"] + metadata["Delimiter"]).Length > 0 || Array.Exists(KnownExtensions, extension => HasExtension(input.File.Path, extension)),
            }
            : null;
    }

    /// <summary>Reads the file; one that has vanished is a file without tables.</summary>
    public static TableFile Read(TableRequest request, CancellationToken cancellation)
    {
        var document = request.File.GetText(cancellation) is { } text
            ? TableCache.Read(text, request.Format, request.Dialect, cancellation)
            : TableDocument.Empty;
        return TableFile.From(document, request.File.Path, request.Options);
    }

    private static bool IsTable(Metadata metadata) =>
        metadata.Is("SourceItemType", ItemType) || metadata.Is(ItemType, "true");

    private static TableFormat FormatOf(Metadata metadata, string path) => metadata["Format"].ToLowerInvariant() switch
    {
        "markdown" => TableFormat.Markdown,
        "csv" or "tsv" => TableFormat.Delimited,
        _ => HasExtension(path, ".md") || HasExtension(path, ".markdown") ? TableFormat.Markdown : TableFormat.Delimited,
    };

    private static Dialect DialectOf(Metadata metadata, string path) => metadata["Delimiter"].ToLowerInvariant() switch
    {
        "comma" => Dialect.Comma,
        "tab" => Dialect.Tab,
        "semicolon" => new Dialect(';'),
        "pipe" => new Dialect('|'),
        _ => IsTabSeparated(metadata, path) ? Dialect.Tab : Dialect.Comma,
    };

    private static bool IsTabSeparated(Metadata metadata, string path) => metadata["Format"].Length > 0
        ? metadata.Is("Format", "tsv")
        : HasExtension(path, ".tsv") || HasExtension(path, ".tab");

    private static TableOptions OptionsOf(Metadata metadata, string path)
    {
        var name = Identifier.From(metadata["EntityName"]);
        return new TableOptions(
            name.Length > 0 ? name : EntityName.FromFileName(TableFile.NameOf(path)),
            NamespaceName.From(metadata["Namespace"].Length > 0 ? metadata["Namespace"] : metadata.Property("RootNamespace")),
            !metadata.Is("Accessibility", "internal"),
            metadata["Key"],
            metadata["Heading"],
            Parts(metadata["Emit"]));
    }

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
