using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Shipping;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Project.Inputs;

/// <summary>A file that the project declares as a table, unread, with all that the project says of it.</summary>
/// <param name="File">The file.</param>
/// <param name="Format">How it is written.</param>
/// <param name="Dialect">The characters that it uses; null where the project does not say, so that a data package may.</param>
/// <param name="WantedSchema">The path of the schema that the item names, or "".</param>
/// <param name="Options">What else the project says about it.</param>
internal sealed record DeclaredTable(AdditionalText File, TableFormat Format, Dialect? Dialect, string WantedSchema, TableOptions Options)
{
    private static readonly string[] TableExtensions = [".csv", ".tsv", ".tab", ".md", ".markdown"];

    /// <summary>Whether the format is more than a guess: the project or the file's extension says it.</summary>
    public bool IsFormatKnown { get; init; }

    /// <summary>Where the table's schema is.</summary>
    public SchemaLocation Schema { get; init; } = SchemaLocation.None;

    /// <summary>What was shipped of it; null where nobody keeps account.</summary>
    public AdditionalText? Shipped { get; init; }

    /// <summary>
    /// The characters that the file's extension says, where neither the project nor a data package does; null where they have to be found.
    /// </summary>
    public Dialect? DialectOfExtension { get; init; }

    /// <summary>What a project declares; null where the file is no table.</summary>
    public static DeclaredTable? From((AdditionalText File, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var metadata = new ItemMetadata(input.Options.GetOptions(input.File), input.Options.GlobalOptions);
        return metadata.IsTable && !ShippedFormat.IsShippedFile(input.File.Path)
            ? new DeclaredTable(
                input.File,
                metadata.Format?.Format ?? FormatOf(input.File.Path),
                metadata.Dialect,
                metadata["Schema"],
                metadata.Options with { Folders = FilePaths.FoldersBetween(metadata.ProjectFolder, input.File.Path) })
            {
                DialectOfExtension = metadata.Format is null && HasExtension(input.File.Path, ".tsv", ".tab") ? Dialect.Tab : null,
                IsFormatKnown = (metadata["Format"] + metadata["Delimiter"]).Length > 0
                    || HasExtension(input.File.Path, [.. TableExtensions, ".txt"]),
            }
            : null;
    }

    /// <summary>Reads what was shipped of the table; null where nobody keeps account.</summary>
    public ShippedDocument? ReadShipped(CancellationToken cancellation) => Shipped?.GetText(cancellation) is { } text
        ? Memory.Read(Shipped, text, default(ValueTuple), (_, token) => ShippedReader.Read(text, token), cancellation)
        : null;

    /// <summary>Whether a file is a table by its name; one that remembers what was shipped is none.</summary>
    public static bool IsTableByName(string path) => HasExtension(path, TableExtensions) && !ShippedFormat.IsShippedFile(path);

    private static TableFormat FormatOf(string path) =>
        HasExtension(path, ".md", ".markdown") ? TableFormat.Markdown : TableFormat.Delimited;

    private static bool HasExtension(string path, params string[] extensions) =>
        Array.Exists(extensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
