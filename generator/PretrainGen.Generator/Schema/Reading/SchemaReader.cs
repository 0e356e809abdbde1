using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Reading.Packages;

namespace PretrainGen.Generator.Schema.Reading;

/// <summary>The one way from the text of a schema to what it says. It never throws, whatever the text holds.</summary>
internal static class SchemaReader
{
    /// <summary>Reads a file that holds one table schema.</summary>
    /// <exception cref="OperationCanceledException">Only when <paramref name="cancellation"/> asks for it.</exception>
    public static SchemaDocument Read(SourceText text, CancellationToken cancellation) => Read(JsonReader.Read(text, cancellation));

    /// <summary>Reads JSON that is one table schema.</summary>
    public static SchemaDocument Read(JsonDocument json)
    {
        var faults = new SchemaFaults();
        var schema = json.Read(faults) is { } root ? TableSchemaReader.Read(root, faults) : null;
        return new SchemaDocument(schema, faults.InFileOrder());
    }

    /// <summary>Reads what a data package says of one table.</summary>
    /// <param name="text">The <c>datapackage.json</c>.</param>
    /// <param name="tablePath">The table's file, seen from the package's folder; its bare name will do.</param>
    /// <param name="cancellation">Asked now and then.</param>
    /// <exception cref="OperationCanceledException">Only when <paramref name="cancellation"/> asks for it.</exception>
    public static PackageDocument ReadPackage(SourceText text, string tablePath, CancellationToken cancellation) =>
        ReadPackage(JsonReader.Read(text, cancellation), tablePath);

    /// <summary>Reads what JSON that is a data package says of one table.</summary>
    public static PackageDocument ReadPackage(JsonDocument json, string tablePath) => PackageIndex.Of(json).Read(tablePath);

    /// <summary>The value that a file holds; what is no JSON there is reported.</summary>
    public static JsonValue? Read(this JsonDocument json, SchemaFaults faults)
    {
        foreach (var fault in json.Faults)
        {
            var kind = fault.Kind == JsonFault.RepeatedName ? SchemaFault.Repeated : SchemaFault.MalformedJson;
            faults.Add(kind, fault.Place, fault.Value, fault.Expected);
        }

        return json.Root;
    }
}
