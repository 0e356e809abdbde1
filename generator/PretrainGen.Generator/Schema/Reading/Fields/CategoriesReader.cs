using PretrainGen.Generator.Common;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Schema.Reading.Fields;

/// <summary>Reads the categories of a field.</summary>
internal static class CategoriesReader
{
    public static EquatableArray<FieldCategory> Read(PropertyReader field, FieldType type)
    {
        if (type is not (FieldType.String or FieldType.Integer or FieldType.List or FieldType.Any))
        {
            field.Unsupported("categories");
            return EquatableArray<FieldCategory>.Empty;
        }

        var values = new HashSet<string>(StringComparer.Ordinal);
        return field.Items("categories", ReadCategory).Where(IsNew).ToEquatableArray();

        bool IsNew(FieldCategory category)
        {
            foreach (var alias in category.Aliases.Where(alias => !values.Add(alias.Value)))
                field.Faults.Add(SchemaFault.Repeated, alias.Span, alias.Value);

            var isNew = values.Add(category.Value.Value);
            if (!isNew)
                field.Faults.Add(SchemaFault.Repeated, category.Value.Span, category.Value.Value);
            return isNew;
        }
    }

    private static FieldCategory? ReadCategory(JsonValue value, SchemaFaults faults)
    {
        if (value is not JsonObject)
            return ReadValue(value, faults, "string | integer | object") is { } alone ? new FieldCategory(alone) : null;

        var properties = new PropertyReader((JsonObject)value, faults);
        var name = properties.Require("value") is { } found ? ReadValue(found, faults, "string | integer") : null;
        var label = properties.Text("label");
        var description = properties.LanguageTexts("description");
        var aliases = properties.Texts("aliases");
        properties.CloseOpen();
        return name is { } category ? new FieldCategory(category, label, description) { Aliases = aliases } : null;
    }

    private static Located<string>? ReadValue(JsonValue value, SchemaFaults faults, string expected)
    {
        if (value is JsonString or JsonNumber)
            return new Located<string>(JsonScalar.Of(value)!.Value.Text, value.Span);

        faults.WrongType(value, expected);
        return null;
    }
}
