using System.Globalization;
using System.Text.Json.Nodes;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Tool.Drafting.Writing;

/// <summary>Writes a field of a schema as JSON.</summary>
internal static class FieldJson
{
    private const string DefaultFormat = "default";

    /// <summary>The field, with what differs from a field of which nothing is said.</summary>
    public static JsonObject Of(SchemaField field)
    {
        var json = new JsonObject
        {
            ["name"] = field.Name.Value,
            ["type"] = field.Type.Value.ToString().ToLowerInvariant(),
        };
        if (field.Format.Value != DefaultFormat)
            json["format"] = field.Format.Value;
        AddNumbers(json, field);
        AddFlags(json, field);
        if (field.Type.Value == FieldType.List)
            json["delimiter"] = field.Delimiter;
        if (field.ClrType is { } type)
            json["clrType"] = type.Name;
        if (field.LinkOf is { } link)
            json["source"] = "link:" + link.Value;
        if (field.MissingValues is { } missing)
            json["missingValues"] = SchemaJson.ArrayOf(missing, value => value.Value.Value);
        json.AddUnlessEmpty("categories", SchemaJson.ArrayOf(field.Categories, CategoryOf));
        if (ConstraintsOf(field.Constraints) is { Count: > 0 } constraints)
            json["constraints"] = constraints;
        return json;
    }

    private static void AddNumbers(JsonObject json, SchemaField field)
    {
        if (field.DecimalChar != "." || field.HasZeroDecimals)
            json["decimalChar"] = field.DecimalChar;
        if (field.GroupChar is { } group)
            json["groupChar"] = group;
        if (!field.BareNumber)
            json["bareNumber"] = false;
    }

    private static void AddFlags(JsonObject json, SchemaField field)
    {
        if (field.Type.Value != FieldType.Boolean)
            return;

        json["trueValues"] = SchemaJson.ArrayOf(field.TrueValues, word => word);
        json["falseValues"] = SchemaJson.ArrayOf(field.FalseValues, word => word);
    }

    private static JsonNode CategoryOf(FieldCategory category) => category.Aliases.Count == 0
        ? category.Value.Value
        : new JsonObject
        {
            ["value"] = category.Value.Value,
            ["aliases"] = SchemaJson.ArrayOf(category.Aliases, alias => alias.Value),
        };

    private static JsonObject ConstraintsOf(FieldConstraints constraints)
    {
        var json = new JsonObject();
        if (constraints.Required is { Value: true })
            json["required"] = true;
        if (constraints.Unique is { Value: true })
            json["unique"] = true;
        Add("minimum", constraints.Minimum);
        Add("maximum", constraints.Maximum);
        if (constraints.Pattern is { } pattern)
            json["pattern"] = pattern.Value;
        return json;

        void Add(string name, Located<Scalar>? bound)
        {
            if (bound is { Value: var value })
                json[name] = value.Kind == ScalarKind.Number ? double.Parse(value.Text, CultureInfo.InvariantCulture) : value.Text;
        }
    }
}
