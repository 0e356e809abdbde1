using System.Collections.Immutable;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Schema.Reading.Packages;

/// <summary>Reads what a data package says of one of its tables. The others are not looked at, but for their names.</summary>
internal static class PackageReader
{
    private static readonly string[] OtherNames =
    [
        "$schema", "data", "type", "title", "description", "format", "mediatype", "bytes", "hash", "sources", "licenses", "profile",
        "homepage", "scheme",
    ];

    /// <summary>Reads what concerns all tables; what is no package has none.</summary>
    public static PackageIndex ReadIndex(JsonDocument json)
    {
        var faults = new SchemaFaults();
        var resources = json.Read(faults) is { } root ? ReadResources(root, faults) : ImmutableArray<JsonObject>.Empty;
        return new PackageIndex(resources, faults.InFileOrder());
    }

    /// <summary>Reads what concerns one table.</summary>
    public static PackageDocument Read(PackageIndex index, string tablePath)
    {
        var faults = new SchemaFaults();
        var resource = index.Find(PackagePath.Normalize(tablePath)) is { } table ? ReadTable(table, index, faults) : null;
        return new PackageDocument(resource, index.Faults, faults.InFileOrder());
    }

    private static ImmutableArray<JsonObject> ReadResources(JsonValue root, SchemaFaults faults)
    {
        if (PropertyReader.Open(root, faults) is not { } package)
            return ImmutableArray<JsonObject>.Empty;

        package.Accept(
            "$schema", "name", "id", "title", "description", "homepage", "version", "created", "contributors", "keywords", "image",
            "licenses", "sources", "profile");
        var resources = package.Require("resources") is null ? ImmutableArray<JsonObject>.Empty : ReadResources(package);
        package.CloseOpen();
        return resources;
    }

    private static ImmutableArray<JsonObject> ReadResources(PropertyReader package) => package
        .Items("resources", (value, faults) => PropertyReader.Open(value, faults)?.Json)
        .ToImmutableArray();

    private static TableResource ReadTable(JsonObject json, PackageIndex index, SchemaFaults faults)
    {
        var properties = new PropertyReader(json, faults);
        var path = properties.Find("path");
        if (path is JsonArray { Items.Length: > 1 })
            faults.Add(SchemaFault.Unsupported, path.Span, "path", "string");
        ReportEncoding(properties);

        var schema = ReadSchema(properties);
        var resource = new TableResource(
            properties.Text("name")?.Value ?? "",
            schema,
            ReadSchemaPath(properties),
            DialectReader.Read(properties),
            index.NamedPaths);
        properties.Accept(OtherNames);
        properties.CloseOpen();
        return resource;
    }

    private static void ReportEncoding(PropertyReader properties)
    {
        if (properties.Text("encoding") is { } encoding
            && encoding.Value.ToLowerInvariant() is not ("utf-8" or "utf8" or "utf-8-sig" or "ascii" or "us-ascii"))
        {
            properties.Faults.Add(SchemaFault.Unsupported, encoding.Span, encoding.Value, "utf-8");
        }
    }

    private static Located<string>? ReadSchemaPath(PropertyReader resource)
    {
        if (resource.Find("schema") is not JsonString path)
            return null;
        if (path.Text.IndexOf("://", StringComparison.Ordinal) < 0)
            return new Located<string>(path.Text, path.Span);

        resource.Faults.Add(SchemaFault.Unsupported, path.Span, path.Text);
        return null;
    }

    /// <summary>The schema that is written in the package; null where there is none.</summary>
    private static TableSchema? ReadSchema(PropertyReader resource) => resource.Find("schema") switch
    {
        JsonObject schema => TableSchemaReader.Read(SchemaParts.Join(schema, resource), resource.Faults),
        null or JsonString => SchemaParts.Refuse(resource),
        var other => TableSchemaReader.Read(other, resource.Faults),
    };
}
