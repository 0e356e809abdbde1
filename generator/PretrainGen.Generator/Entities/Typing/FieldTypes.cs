using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Types.Times;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Entities.Values.Formats;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Typing;

/// <summary>The types that fields of a schema ask for.</summary>
internal static class FieldTypes
{
    /// <summary>The types of .NET that a field may ask for, by name.</summary>
    private static readonly Dictionary<string, Func<SchemaField, CellType>> ClrTypes = new(StringComparer.Ordinal)
    {
        ["decimal"] = DecimalType.Of,
        ["TimeOnly"] = field => TimeType.Of(FormatOf(field)),
        ["TimeSpan"] = _ => new DurationType(),
        ["Guid"] = _ => new GuidType(),
        ["Uri"] = _ => new UriType(),
        ["long"] = field => Int64Type.Of(field, mayBeNarrower: false),
    };

    /// <summary>How the cells of a field are read; of a list, how its items are.</summary>
    public static CellType Of(SchemaField field) => field.ClrType is { } wanted
        ? ClrTypes[wanted.Name](field)
        : Of(field, field.ValueType, FormatOf(field));

    /// <summary>What a field says its cells are, in words.</summary>
    public static string Describe(SchemaField field)
    {
        var type = field.ValueType.ToString().ToLowerInvariant();
        var form = field.Format.Value == "default" ? StandardForm(field.ValueType) : field.Format.Value;
        var described = form.Length == 0 ? type : type + " " + form;
        return field.Type.Value == FieldType.GeoPoint ? $"{described} ({GeoPointType.Parts})" : described;
    }

    /// <summary>What a field says that a text should be, in words; where the text may be read in two ways, these.</summary>
    public static string Describe(SchemaField field, string text) =>
        field.ValueType is FieldType.Date or FieldType.DateTime && FormatOf(field) == "any" && AnyDate.IsDoubtful(text)
            ? field.ValueType.ToString().ToLowerInvariant() + " %d/%m/%Y | %m/%d/%Y"
            : Describe(field);

    /// <summary>How the cells of a field are written; the items of a list are written as the standard has it.</summary>
    public static string FormatOf(SchemaField field) => field.Type.Value == FieldType.List ? "default" : field.Format.Value;

    private static string StandardForm(FieldType type) => type switch
    {
        FieldType.Date => "YYYY-MM-DD",
        FieldType.DateTime => "YYYY-MM-DDThh:mm:ss",
        FieldType.Time => "hh:mm:ss",
        FieldType.YearMonth => "YYYY-MM",
        FieldType.Duration => "PnYnMnDTnHnMnS",
        _ => "",
    };

    private static CellType Of(SchemaField field, FieldType type, string format) => type switch
    {
        FieldType.Integer => Int64Type.Of(field),
        FieldType.Year => Int32Type.Year,
        FieldType.Number => DoubleType.Of(field),
        FieldType.Boolean => BooleanType.Of(field),
        FieldType.Date => DateType.Of(format),
        FieldType.DateTime => DateTimeType.Of(format),
        FieldType.Time => WrittenTimeType.OfTimes(format),
        FieldType.YearMonth => WrittenTimeType.YearMonths,
        FieldType.Duration => WrittenTimeType.Durations,
        FieldType.GeoPoint => new GeoPointType(format),
        _ => TextType.Of(type, format),
    };
}
