using PretrainGen.Generator.Common;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Schema.Reading.Fields;

/// <summary>Reads a field of a table schema.</summary>
internal static class FieldReader
{
    /// <summary>The field; null where it has no name.</summary>
    public static SchemaField? Read(JsonValue value, SchemaFaults faults)
    {
        if (PropertyReader.Open(value, faults) is not { } properties)
            return null;

        var name = properties.RequiredText("name");
        var type = properties.Choice("type", Vocabularies.FieldTypes);
        var itemType = properties.Choice("itemType", Vocabularies.ItemTypes)?.Value ?? FieldType.String;
        var field = new SchemaField(name ?? default)
        {
            Type = type ?? new Located<FieldType>(FieldType.Any, default),
            Title = properties.Text("title")?.Value,
            Description = properties.Text("description")?.Value,
            Example = properties.Scalar("example")?.Value.Text,
            Constraints = ConstraintsReader.Read(properties, type?.Value ?? FieldType.Any, itemType),
            Categories = CategoriesReader.Read(properties, type?.Value ?? FieldType.Any),
            CategoriesOrdered = properties.Flag("categoriesOrdered")?.Value ?? false,
            MissingValues = MissingValuesReader.Read(properties),
            TrueValues = ReadWords(properties, "trueValues") ?? BooleanValues.True,
            FalseValues = ReadWords(properties, "falseValues") ?? BooleanValues.False,
            DecimalChar = properties.Sign("decimalChar") ?? ".",
            BareNumber = properties.Flag("bareNumber")?.Value ?? true,
            Delimiter = properties.Sign("delimiter") ?? ",",
            ItemType = itemType,
        };
        properties.Text("rdfType"); // Nothing is generated from it, but it has to be a string.
        field = field with { GroupChar = ReadGroupChar(properties, field) };
        field = field with { HasZeroDecimals = ReadsZeroDecimals(properties, field) };
        field = SourceReader.Read(properties, FormatReader.Read(properties, field));
        field = field with { ClrType = ReadClrType(properties, field) };
        ReportUnsupportedType(type, faults);
        foreach (var constraint in ConstraintsReader.Names)
            properties.Misplaced(constraint, "constraints." + constraint);
        properties.CloseOpen();
        return name is null ? null : field;
    }

    private static void ReportUnsupportedType(Located<FieldType>? type, SchemaFaults faults)
    {
        if (type is { Value: FieldType.Object or FieldType.Array or FieldType.GeoJson } unsupported)
            faults.Add(SchemaFault.Unsupported, unsupported.Span, unsupported.Value.ToString().ToLowerInvariant(), "string");
    }

    private static ClrType? ReadClrType(PropertyReader properties, SchemaField field)
    {
        if (properties.Choice("clrType", Vocabularies.ClrTypes) is not { } wanted)
            return null;

        var type = field.ValueType;
        if (wanted.Value.FieldType == type)
            return wanted.Value;

        properties.Faults.Add(
            SchemaFault.InvalidValue,
            wanted.Span,
            wanted.Value.Name,
            $"\"type\": \"{wanted.Value.FieldType.ToString().ToLowerInvariant()}\"");
        return null;
    }

    // Whole numbers have no decimals, so that their groups may be separated by what is a decimal character elsewhere.
    private static string? ReadGroupChar(PropertyReader properties, SchemaField field)
    {
        if (properties.Text("groupChar") is not { Value.Length: > 0 } group)
            return null;
        if (group.Value != field.DecimalChar || field.ValueType == FieldType.Integer)
            return group.Value;

        properties.Faults.Add(SchemaFault.InvalidValue, group.Span, group.Value);
        return null;
    }

    // Of whole numbers the decimal character says that they may have decimals that are zero.
    private static bool ReadsZeroDecimals(PropertyReader properties, SchemaField field) =>
        field.ValueType == FieldType.Integer && properties.Find("decimalChar") is not null && field.GroupChar != field.DecimalChar;

    private static EquatableArray<string>? ReadWords(PropertyReader properties, string name)
    {
        if (properties.Find(name) is null)
            return null;

        var words = properties.Texts(name);
        return words.Count > 0 ? words.Select(word => word.Value).ToEquatableArray() : null;
    }
}
