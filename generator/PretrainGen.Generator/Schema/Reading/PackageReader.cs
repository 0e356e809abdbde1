using System.Collections.Immutable;
using PretrainGen.Generator.Schema.Json;

namespace PretrainGen.Generator.Schema.Reading;

/// <summary>Reads what a data package says of one of its tables. The others are not looked at, but for their names.</summary>
internal static class PackageReader
{
    private static readonly string[] OtherNames =
    [
        "$schema", "data", "type", "title", "description", "format", "mediatype", "bytes", "hash", "sources", "licenses", "profile", "homepage",
        "scheme",
    ];

    public static TableResource? Read(JsonValue root, string tablePath, SchemaFindings findings)
    {
        if (PropertyReader.Open(root, findings) is not { } package)
            return null;

        package.Accept("$schema", "name", "id", "title", "description", "homepage", "version", "created", "contributors", "keywords", "image",
            "licenses", "sources", "profile");
        var resources = package.Require("resources") is null ? ImmutableArray<JsonObject>.Empty : ReadResources(package);
        package.CloseOpen();
        return FindTable(resources, PackagePath.Normalize(tablePath)) is { } table ? ReadTable(table, resources, findings) : null;
    }

    private static ImmutableArray<JsonObject> ReadResources(PropertyReader package) => package
        .Items("resources", (value, findings) => PropertyReader.Open(value, findings)?.Json)
        .ToImmutableArray();

    /// <summary>The resource with the path or, where none has it, the first whose file has the same name.</summary>
    private static JsonObject? FindTable(ImmutableArray<JsonObject> resources, string path) =>
        resources.FirstOrDefault(resource => PathsOf(resource).Contains(path))
        ?? resources.FirstOrDefault(resource => PathsOf(resource).Any(other => PackagePath.FileName(other) == PackagePath.FileName(path)));

    private static TableResource ReadTable(JsonObject json, ImmutableArray<JsonObject> resources, SchemaFindings findings)
    {
        var properties = new PropertyReader(json, findings);
        var path = properties.Find("path");
        if (path is JsonArray { Items.Length: > 1 })
            findings.Add(SchemaFault.Unsupported, path.Span, "path", "string");
        ReportEncoding(properties);

        var schema = properties.Find("schema");
        var missingValues = MissingValuesReader.Read(properties);
        var resource = new TableResource(
            properties.Text("name")?.Value ?? "",
            schema is null or JsonString ? null : WithMissingValues(TableSchemaReader.Read(schema, findings), schema, missingValues),
            schema is JsonString ? properties.Text("schema") : null,
            DialectReader.Read(properties),
            resources.SelectMany(NamedPaths).ToEquatableArray());
        properties.Accept(OtherNames);
        properties.CloseOpen();
        return resource;
    }

    private static void ReportEncoding(PropertyReader properties)
    {
        if (properties.Text("encoding") is { } encoding && encoding.Value.ToLowerInvariant() is not ("utf-8" or "utf8" or "utf-8-sig" or "ascii" or "us-ascii"))
            properties.Findings.Add(SchemaFault.Unsupported, encoding.Span, encoding.Value, "utf-8");
    }

    // A draft of the standard had the missing values beside the schema instead of in it.
    private static TableSchema? WithMissingValues(TableSchema? schema, JsonValue json, EquatableArray<MissingValue>? missingValues) =>
        schema is not null && missingValues is { } values && (json as JsonObject)?["missingValues"] is null
            ? schema with { MissingValues = values }
            : schema;

    private static IEnumerable<ResourcePath> NamedPaths(JsonObject resource) =>
        resource["name"] is JsonString name ? PathsOf(resource).Select(path => new ResourcePath(name.Text, path)) : [];

    private static IEnumerable<string> PathsOf(JsonObject resource)
    {
        var paths = resource["path"] is JsonArray array ? array.Items.OfType<JsonString>() : new[] { resource["path"] as JsonString }.OfType<JsonString>();
        return paths.Select(path => PackagePath.Normalize(path.Text));
    }
}
