using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Reading;

namespace PretrainGen.Generator.Project.Inputs;

/// <summary>Where the schema of a table is. What is there is read later, so two are equal when the files are.</summary>
/// <param name="Schema">The schema in a file of its own; null where there is none.</param>
/// <param name="Package">The data package that the table may be part of; null where there is none.</param>
/// <param name="ResourcePath">The table's path, seen from the package.</param>
internal sealed record SchemaLocation(AdditionalText? Schema, AdditionalText? Package, string ResourcePath)
{
    /// <summary>A table that nothing describes.</summary>
    public static SchemaLocation None { get; } = new(null, null, "");

    /// <summary>Reads what the files say of the table.</summary>
    public LoadedSchema Read(CancellationToken cancellation) =>
        new(Schema, ReadSchema(cancellation), Package, ReadPackage(cancellation));

    /// <summary>Reads what the data package says of the table.</summary>
    public PackageDocument? ReadPackage(CancellationToken cancellation) =>
        ReadJson(Package, cancellation) is { } json ? SchemaReader.ReadPackage(json, ResourcePath) : null;

    private SchemaDocument? ReadSchema(CancellationToken cancellation) => ReadJson(Schema, cancellation) is { } json
        ? Memory.Get(json, (document, _) => SchemaReader.Read(document), cancellation)
        : null;

    private static JsonDocument? ReadJson(AdditionalText? file, CancellationToken cancellation) => file?.GetText(cancellation) is { } text
        ? Memory.Read(file, text, default(ValueTuple), (_, token) => JsonReader.Read(text, token), cancellation)
        : null;
}
