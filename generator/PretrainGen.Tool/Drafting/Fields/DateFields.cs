using System.Text;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Entities.Typing.Inference.Formats;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Tool.Drafting.Fields;

/// <summary>Fields of days and moments, those of the standard first, then those of the style that the cells have.</summary>
internal static class DateFields
{
    private static readonly string[] Clocks = ["%H:%M:%S", "%H:%M", "%H:%M:%S.%f", "%I:%M %p", "%I:%M:%S %p", "%I:%M%p"];
    private static readonly string[] Separators = ["T", " "];
    private static readonly string[] Zones = ["", "%z", " %z", " UTC"];

    /// <summary>Fields of days.</summary>
    public static IEnumerable<SchemaField> Days(SchemaField field, Column column)
    {
        var day = field.With(FieldType.Date);
        return StyleOf(column) is { } style ? [day, Formatted(day, style), Formatted(day, "any")] : [day, Formatted(day, "any")];
    }

    /// <summary>Fields of moments.</summary>
    public static IEnumerable<SchemaField> Moments(SchemaField field, Column column)
    {
        var moment = field.With(FieldType.DateTime);
        var styled =
            from style in new[] { StyleOf(column) }.OfType<string>()
            from between in Separators
            from clock in Clocks
            from zone in Zones
            select Formatted(moment, style + between + clock + zone);
        return [moment, .. styled, Formatted(moment, "any")];
    }

    private static SchemaField Formatted(SchemaField field, string format) =>
        field with { Format = new Located<string>(format, default) };

    private static string? StyleOf(Column column)
    {
        var texts = column.Source.Values;
        var reading = DateInference.FindCompact(texts, HeaderWords.Of(column.Name)) ?? DateInference.Find(texts);
        return reading is null ? null : Translate(reading.Format.Pattern);
    }

    private static string Translate(string pattern)
    {
        var format = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (i > 0 && pattern[i] == pattern[i - 1] && pattern[i] is 'M' or 'd')
                continue;

            format.Append(pattern[i] switch
            {
                'y' => "%Y",
                'Y' => "%y",
                'M' => "%m",
                'd' => "%d",
                'N' => "%b",
                'w' => "%a",
                var other => other.ToString(),
            });
        }

        return format.ToString();
    }
}
