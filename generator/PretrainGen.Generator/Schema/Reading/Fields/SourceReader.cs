using System.Globalization;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Schema.Reading.Fields;

/// <summary>Reads where the value of a field comes from, if not from a column of its name.</summary>
internal static class SourceReader
{
    private const string HeadingPrefix = "heading:";
    private const string LinkPrefix = "link:";
    private const string Expected = HeadingPrefix + "1 | " + LinkPrefix + "…";

    /// <summary>The field with its source; what is none is reported and left out.</summary>
    public static SchemaField Read(PropertyReader properties, SchemaField field)
    {
        if (properties.Text("source") is not { } source)
            return field;
        if (After(HeadingPrefix, source.Value) is { } number
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var level)
            && level is >= 1 and <= 6)
        {
            return field with { Heading = new Located<int>(level, source.Span) };
        }

        if (After(LinkPrefix, source.Value) is { Length: > 0 } column)
            return field with { LinkOf = new Located<string>(column, source.Span) };

        properties.Faults.Add(SchemaFault.InvalidValue, source.Span, source.Value, Expected);
        return field;
    }

    /// <summary>Reports links of what is no column.</summary>
    public static void CheckLinks(EquatableArray<SchemaField> fields, SchemaFaults faults)
    {
        var columns = fields.Where(field => !field.IsDerived).Select(field => field.Name.Value).ToList();
        foreach (var field in fields)
        {
            if (field.LinkOf is not { } link || columns.Contains(link.Value))
                continue;

            var nearest = Suggestions.FindNearest(link.Value, columns) ?? "";
            faults.Misspelt(SchemaFault.UnknownField, link.Span, link.Value, nearest, columns);
        }
    }

    private static string? After(string prefix, string source) =>
        source.StartsWith(prefix, StringComparison.Ordinal) ? source.Substring(prefix.Length) : null;
}
