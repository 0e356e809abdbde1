using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Schema.Reading;

/// <summary>Reads how a table of a data package is written.</summary>
internal static class DialectReader
{
    // Those of a table that is no delimited file, and those that our reader has no use for.
    private static readonly string[] UnsupportedNames =
    [
        "escapeChar", "nullSequence", "headerJoin", "commentRows", "property", "itemType", "itemKeys", "sheetNumber", "sheetName", "table",
    ];

    /// <summary>The dialect; null where the resource names none that can be read.</summary>
    public static TableDialect? Read(PropertyReader resource)
    {
        if (resource.Find("dialect") is not { } value)
            return null;
        if (value is JsonString path)
        {
            resource.Faults.Add(SchemaFault.Unsupported, path.Span, path.Text, "object");
            return null;
        }

        if (PropertyReader.Open(value, resource.Faults) is not { } properties)
            return null;

        var dialect = new TableDialect(
            ReadSign(properties, "delimiter"),
            ReadSign(properties, "quoteChar") ?? '"',
            ReadSign(properties, "commentChar"),
            properties.Flag("header")?.Value ?? true);
        ReportFixed(properties);
        foreach (var name in UnsupportedNames)
            properties.Unsupported(name);
        properties.Accept("$schema", "name", "title", "description", "csvddfVersion", "caseSensitiveHeader", "type");
        properties.CloseOpen();
        return dialect;
    }

    private static char? ReadSign(PropertyReader properties, string name)
    {
        if (properties.Sign(name) is not { } sign)
            return null;
        if (sign.Length == 1)
            return sign[0];

        properties.Faults.Add(SchemaFault.Unsupported, properties.Find(name)!.Span, sign);
        return null;
    }

    /// <summary>Reports those that have one value which our reader goes by, where they have another.</summary>
    private static void ReportFixed(PropertyReader properties)
    {
        ReportFlag(properties, "doubleQuote", true);
        ReportFlag(properties, "skipInitialSpace", false);
        if (properties.Find("headerRows") is { } rows
            && !(rows is JsonArray { Items.Length: 1 } array && array.Items[0] is JsonNumber { Value: 1 }))
        {
            properties.Faults.Add(SchemaFault.Unsupported, rows.Span, "headerRows", "[1]");
        }

        if (properties.Text("lineTerminator") is { Value: not ("\r\n" or "\n" or "\r") } terminator)
            properties.Faults.Add(SchemaFault.Unsupported, terminator.Span, "lineTerminator", "\\r\\n | \\n | \\r");
    }

    private static void ReportFlag(PropertyReader properties, string name, bool supported)
    {
        if (properties.Flag(name) is { } flag && flag.Value != supported)
            properties.Faults.Add(SchemaFault.Unsupported, flag.Span, name, supported ? "true" : "false");
    }
}
