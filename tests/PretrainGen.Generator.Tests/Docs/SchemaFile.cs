using System.Text.Json;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Docs;

/// <summary>The JSON Schema that the package ships for editors.</summary>
internal static class SchemaFile
{
    private static readonly Lazy<JsonElement> Root = new(() =>
        JsonDocument.Parse(File.ReadAllText(RepositoryRoot.Combine("runtime", "PretrainGen", "build", "pretraingen.schema.json"))).RootElement);

    /// <summary>The names of what has properties in it.</summary>
    public static IEnumerable<string> Definitions =>
        from definition in Root.Value.GetProperty("definitions").EnumerateObject()
        where Objects(definition.Value).Any(part => part.TryGetProperty("properties", out _))
        select definition.Name;

    /// <summary>The names of the properties that something has.</summary>
    public static IEnumerable<string> PropertiesOf(string definition) =>
        from part in Objects(Root.Value.GetProperty("definitions").GetProperty(definition))
        where part.TryGetProperty("properties", out _)
        from property in part.GetProperty("properties").EnumerateObject()
        select property.Name;

    /// <summary>A schema and those that it offers a choice of.</summary>
    private static IEnumerable<JsonElement> Objects(JsonElement schema) =>
        schema.TryGetProperty("anyOf", out var choices) ? choices.EnumerateArray().Prepend(schema) : [schema];
}
