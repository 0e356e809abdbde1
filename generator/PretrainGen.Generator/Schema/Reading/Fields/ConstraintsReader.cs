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
        "uniqueItems", "jsonSchema",
    ];

    private static readonly string[] Lengths = ["minLength", "maxLength"];
    private static readonly string[] Bounds = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];

    /// <summary>What the constraints of a field come to.</summary>
    /// <param name="field">The field.</param>
    /// <param name="type">Its type.</param>
    /// <param name="itemType">The type of its items, if it is a list.</param>
    public static FieldConstraints Read(PropertyReader field, FieldType type, FieldType itemType)
    {
        if (field.Find("constraints") is not { } value || PropertyReader.Open(value, field.Faults) is not { } properties)
            return FieldConstraints.None;

        var constraints = new FieldConstraints
        {
            Required = properties.Flag("required"),
            Unique = properties.Flag("unique"),
            UniqueItems = properties.Flag("uniqueItems"),
            MinLength = properties.Count("minLength"),
            MaxLength = properties.Count("maxLength"),
            Minimum = ReadBound(properties, "minimum"),
            Maximum = ReadBound(properties, "maximum"),
            ExclusiveMinimum = ReadBound(properties, "exclusiveMinimum"),
            ExclusiveMaximum = ReadBound(properties, "exclusiveMaximum"),
            Pattern = ReadPattern(properties),
            Enum = ReadEnum(properties, type),
        };
        constraints = WithoutUnsupported(constraints, properties, type, itemType);
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

    /// <summary>
    /// Reports and leaves out constraints that the type does not have; where the type itself is unsupported, that was said already.
    /// </summary>
    private static FieldConstraints WithoutUnsupported(
        FieldConstraints constraints, PropertyReader properties, FieldType type, FieldType itemType)
    {
        properties.Accept("jsonSchema");
        Action<string> report = IsReadAsText(type) ? _ => { } : properties.Unsupported;
        report("jsonSchema");
        if (constraints.UniqueItems is not null && type != FieldType.List)
        {
            properties.Faults.Add(SchemaFault.InvalidValue, properties.NameSpan("uniqueItems"), "uniqueItems", "\"type\": \"list\"");
            constraints = constraints with { UniqueItems = null };
        }

        if (type is not (FieldType.String or FieldType.List or FieldType.Any))
        {
            Array.ForEach(Lengths, report);
            constraints = constraints with { MinLength = null, MaxLength = null };
        }

        if ((type == FieldType.List ? itemType : type) is not (FieldType.String or FieldType.Any))
        {
            report("pattern");
            constraints = constraints with { Pattern = null };
        }

        if (type is FieldType.String or FieldType.List or FieldType.Boolean or FieldType.Any or FieldType.GeoPoint || IsReadAsText(type))
        {
            Array.ForEach(Bounds, report);
            constraints = constraints with { Minimum = null, Maximum = null, ExclusiveMinimum = null, ExclusiveMaximum = null };
        }

        return constraints;
    }

    private static bool IsReadAsText(FieldType type) => type is FieldType.Object or FieldType.Array or FieldType.GeoJson;
}
