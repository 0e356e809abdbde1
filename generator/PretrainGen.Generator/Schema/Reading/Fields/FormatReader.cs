using PretrainGen.Generator.Common;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Schema.Reading.Fields;

/// <summary>Reads how the cells of a field are written.</summary>
internal static class FormatReader
{
    // A pattern of the drafts before v1, which some packages still have.
    private const string OldPatternPrefix = "fmt:";

    /// <summary>The field with its format; one that its type does not have is reported and left out.</summary>
    public static SchemaField Read(PropertyReader properties, SchemaField field)
    {
        if (properties.Text("format") is not { Value: not ("" or "default") } format)
            return field;

        var accepted = field.Type.Value switch
        {
            FieldType.String => ReadWord(format, Vocabularies.StringFormats.Words, properties.Faults),
            FieldType.Date or FieldType.Time or FieldType.DateTime => ReadDate(format, properties.Faults),
            FieldType.GeoPoint => ReadWord(format, ["array", "object"], properties.Faults),
            FieldType.Any or FieldType.Object or FieldType.Array or FieldType.GeoJson or FieldType.List => format,
            _ => ReadWord(format, ["default"], properties.Faults),
        };
        return accepted is { } usable ? field with { Format = usable } : field;
    }

    private static Located<string>? ReadWord(Located<string> format, IReadOnlyCollection<string> words, SchemaFaults faults)
    {
        if (words.Contains(format.Value))
            return format;

        faults.Add(SchemaFault.InvalidValue, format.Span, format.Value, Suggestions.FindNearestOrAll(format.Value, words));
        return null;
    }

    private static Located<string>? ReadDate(Located<string> format, SchemaFaults faults)
    {
        var pattern = format.Value.StartsWith(OldPatternPrefix, StringComparison.Ordinal)
            ? format.Value.Substring(OldPatternPrefix.Length)
            : format.Value;
        if (pattern == "any" || (pattern.IndexOf('%') >= 0 && StrptimeFormat.ToDotNet(pattern) is not null))
            return format with { Value = pattern };

        var isPattern = pattern.IndexOf('%') >= 0;
        faults.Add(isPattern ? SchemaFault.Unsupported : SchemaFault.InvalidValue, format.Span, format.Value, "default | any | %Y-%m-%d");
        return null;
    }
}
