using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Schema.Json;

namespace PretrainGen.Generator.Schema.Reading;

/// <summary>The one way from the text of a schema to what it says. It never throws, whatever the text holds.</summary>
internal static class SchemaReader
{
    // A package describes many tables, and the generator and the rules ask for each.
    private static readonly ConditionalWeakTable<SourceText, JsonDocument> Documents = new();

    /// <summary>Reads a file that holds one table schema.</summary>
    /// <exception cref="OperationCanceledException">Only when <paramref name="cancellation"/> asks for it.</exception>
    public static SchemaDocument Read(SourceText text, CancellationToken cancellation)
    {
        var findings = new SchemaFindings();
        var schema = ReadJson(text, findings, cancellation) is { } root ? TableSchemaReader.Read(root, findings) : null;
        return new SchemaDocument(schema, findings.InFileOrder());
    }

    /// <summary>Reads what a data package says of one table.</summary>
    /// <param name="text">The <c>datapackage.json</c>.</param>
    /// <param name="tablePath">The table's file, seen from the package's folder; its bare name will do.</param>
    /// <param name="cancellation">Asked now and then.</param>
    /// <exception cref="OperationCanceledException">Only when <paramref name="cancellation"/> asks for it.</exception>
    public static PackageDocument ReadPackage(SourceText text, string tablePath, CancellationToken cancellation)
    {
        var findings = new SchemaFindings();
        var resource = ReadJson(text, findings, cancellation) is { } root ? PackageReader.Read(root, tablePath, findings) : null;
        return new PackageDocument(resource, findings.InFileOrder());
    }

    private static JsonValue? ReadJson(SourceText text, SchemaFindings findings, CancellationToken cancellation)
    {
        var document = Documents.GetValue(text, json => JsonReader.Read(json, cancellation));
        foreach (var fault in document.Faults)
        {
            var kind = fault.Kind == JsonFaultKind.RepeatedName ? SchemaFault.Repeated : SchemaFault.MalformedJson;
            findings.Add(kind, fault.Span, fault.Found, fault.Expected);
        }

        return document.Root;
    }
}
