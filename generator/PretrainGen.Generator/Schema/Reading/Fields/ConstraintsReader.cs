using PretrainGen.Generator.Common;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Schema.Reading.Fields;

/// <summary>Reads what a schema demands of the cells of a column.</summary>
internal static class ConstraintsReader
{
    private const string BoundTypes = "number | string";

    /// <summary>The names of all constraints.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        "required", "unique", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "pattern", "enum",
        "jsonSchema",
    ];

    private static readonly string[] Lengths = ["minLength", "maxLength"];
    private static readonly string[] Bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];

    public static FieldConstraints Read(PropertyReader field, FieldType type)
    {
        if (field.Find("constraints") is not { } value || PropertyReader.Open(value, field.Faults) is not { } properties)
            return FieldConstraints.None;

        var constraints = new FieldConstraints
        {
            Required = properties.Flag("required"),
            Unique = properties.Flag("unique"),
            MinLength = properties.Count("minLength"),
            MaxLength = properties.Count("maxLength"),
            Minimum = ReadBound(properties, "minimum"),
            Maximum = ReadBound(properties, "maximum"),
            ExclusiveMinimum = ReadBound(properties, "exclusiveMinimum"),
            ExclusiveMaximum = ReadBound(properties, "exclusiveMaximum"),
            Pattern = ReadPattern(properties),
            Enum = ReadEnum(properties, type),
        };
        ReportUnsupported(properties, type);
        properties.CloseDemands();
        return constraints;
    }

    private static Located<Scalar>? ReadBound(PropertyReader properties, string name)
    {
        if (properties.Scalar(name, BoundTypes) is not { } bound)
            return null;
        if (bound.Value.Kind != ScalarKind.Boolean)
            return bound;

        properties.Faults.WrongType(properties.Find(name)!, BoundTypes);
        return null;
    }

    private static Located<string>? ReadPattern(PropertyReader properties) =>
        properties.Text("pattern") is { } pattern && PropertyReaderExtensions.IsPattern(pattern, properties.Faults) ? pattern : null;

    private static EquatableArray<Located<Scalar>> ReadEnum(PropertyReader properties, FieldType type)
    {
        switch (properties.Find("enum"))
        {
            case null:
                return EquatableArray<Located<Scalar>>.Empty;
            case JsonArray when IsReadAsText(type):
                return EquatableArray<Located<Scalar>>.Empty;
            case JsonArray { Items.Length: > 0 } values:
                return values.Items.Select(item => JsonScalar.Read(item, properties.Faults)).OfType<Located<Scalar>>().ToEquatableArray();
            case JsonArray empty:
                properties.Faults.Invalid(empty, "[ … ]");
                return EquatableArray<Located<Scalar>>.Empty;
            case var other:
                properties.Faults.WrongType(other, "array");
                return EquatableArray<Located<Scalar>>.Empty;
        }
    }

    /// <summary>Reports constraints that the type does not have; where the type itself is unsupported, that was said already.</summary>
    private static void ReportUnsupported(PropertyReader properties, FieldType type)
    {
        properties.Accept("jsonSchema");
        if (IsReadAsText(type))
            return;

        properties.Unsupported("jsonSchema");
        if (type is not (FieldType.String or FieldType.List or FieldType.Any))
            ReportAll(Lengths);
        if (type is not (FieldType.String or FieldType.Any))
            properties.Unsupported("pattern");
        if (type is FieldType.String or FieldType.List or FieldType.Boolean or FieldType.Any)
            ReportAll(Bounds);

        void ReportAll(string[] names) => Array.ForEach(names, properties.Unsupported);
    }

    private static bool IsReadAsText(FieldType type) =>
        type is FieldType.Object or FieldType.Array or FieldType.GeoPoint or FieldType.GeoJson;
}
