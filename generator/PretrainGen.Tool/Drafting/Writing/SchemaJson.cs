using System.Text.Json.Nodes;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Tool.Drafting.Writing;

/// <summary>Writes a schema as JSON. What the standard has anyway is left out.</summary>
internal static class SchemaJson
{
    // That of the package: editors complete what the standard has, and what we add.
    private const string Profile =
        "https://raw.githubusercontent.com/PretrainGen/PretrainGen/main/runtime/PretrainGen/build/pretraingen.schema.json";

    /// <summary>The text of a schema file.</summary>
    public static string Write(SchemaDraft draft)
    {
        var schema = draft.Schema;
        var json = new JsonObject
        {
            ["$schema"] = Profile,
            ["fields"] = ArrayOf(schema.Fields, FieldJson.Of),
        };
        json.AddUnlessEmpty("primaryKey", NamesOf(schema.PrimaryKey));
        json.AddUnlessEmpty("uniqueKeys", ArrayOf(schema.UniqueKeys, NamesOf));
        json.AddUnlessEmpty("foreignKeys", ArrayOf(schema.ForeignKeys, ForeignKeyOf));
        json.AddUnlessEmpty("relationships", ArrayOf(schema.Relationships, RelationshipOf));
        if (AdditionsOf(schema.Additions, draft.Orders) is { Count: > 0 } additions)
            json["pretraingen"] = additions;
        return JsonLayout.Write(json);
    }

    private static JsonObject ForeignKeyOf(ForeignKey key)
    {
        var reference = new JsonObject();
        if (key.Resource is { } resource)
            reference["resource"] = resource.Value;
        reference["fields"] = NamesOf(key.ReferencedFields);
        return new JsonObject { ["fields"] = NamesOf(key.Fields), ["reference"] = reference };
    }

    private static JsonObject RelationshipOf(Relationship relationship) => new()
    {
        ["fields"] = new JsonArray(SideOf(relationship.Parent), SideOf(relationship.Child)),
        ["link"] = relationship.Link.Value.ToString().ToLowerInvariant(),
    };

    private static JsonNode SideOf(EquatableArray<Located<string>> names) => names.Count == 1 ? names[0].Value : NamesOf(names);

    private static JsonObject AdditionsOf(SchemaAdditions additions, IReadOnlyList<ColumnOrder> orders)
    {
        var json = new JsonObject();
        if (additions.Doc.Count > 0)
            json["doc"] = additions.Doc[0].Text.Value;
        if (additions.Link is { } link)
            json["link"] = link.Value;
        if (additions.EnumValue is { } number)
            json["enumValue"] = number.Value;
        json.AddUnlessEmpty("rules", ArrayOf(orders, RuleOf));
        return json;
    }

    private static JsonObject RuleOf(ColumnOrder order) => new()
    {
        ["id"] = order.Id,
        ["then"] = new JsonObject
        {
            [order.Last] = new JsonObject { ["min"] = new JsonObject { ["field"] = order.First } },
        },
    };

    private static JsonArray NamesOf(EquatableArray<Located<string>> names) => ArrayOf(names, name => name.Value);

    internal static JsonArray ArrayOf<T>(IEnumerable<T> items, Func<T, JsonNode> convert) =>
        [.. items.Select(item => (JsonNode?)convert(item))];

    internal static void AddUnlessEmpty(this JsonObject json, string name, JsonArray items)
    {
        if (items.Count > 0)
            json[name] = items;
    }
}
