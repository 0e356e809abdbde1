using System.Collections.Immutable;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Schema.Reading.Packages;

/// <summary>
/// Parts of a schema that stand beside it in its resource: a draft of the standard had the missing values there, and people write keys
/// there.
/// </summary>
internal static class SchemaParts
{
    private const string Default = "missingValues";

    private static readonly string[] Names = [Default, "primaryKey", "uniqueKeys", "foreignKeys"];

    /// <summary>
    /// The schema with what stands beside it. What it has itself counts; a key that says something else beside it is reported, since only
    /// missing values were meant to be replaced.
    /// </summary>
    public static JsonObject Join(JsonObject schema, PropertyReader resource)
    {
        var members = schema.Members.ToBuilder();
        foreach (var (name, value) in Beside(resource))
        {
            if (schema[name.Text] is not { } own)
                members.Add(new JsonMember(name, value));
            else if (name.Text != Default && !SaysTheSame(own, value))
                resource.Faults.Add(SchemaFault.Contradiction, name.Span, name.Text);
        }

        return schema with { Members = members.ToImmutable() };
    }

    /// <summary>Reports what has no schema beside it in the package.</summary>
    public static TableSchema? Refuse(PropertyReader resource)
    {
        foreach (var (name, _) in Beside(resource))
            resource.Unsupported(name.Text);
        return null;
    }

    private static IEnumerable<JsonMember> Beside(PropertyReader resource)
    {
        foreach (var name in Names)
        {
            if (resource.Find(name) is not null)
                yield return resource.Json.Members.First(member => member.Name.Text == name);
        }
    }

    // A name alone is the same as a list of it.
    private static bool SaysTheSame(JsonValue one, JsonValue other) => (one, other) switch
    {
        (JsonArray left, JsonArray right) =>
            left.Items.Length == right.Items.Length && left.Items.Zip(right.Items, SaysTheSame).All(same => same),
        (JsonArray { Items.Length: 1 } left, JsonString) => SaysTheSame(left.Items[0], other),
        (JsonString, JsonArray { Items.Length: 1 } right) => SaysTheSame(one, right.Items[0]),
        (JsonObject left, JsonObject right) => left.Members.Length == right.Members.Length
            && left.Members.All(member => right[member.Name.Text] is { } value && SaysTheSame(member.Value, value)),
        _ => JsonScalar.Of(one) == JsonScalar.Of(other) && one.TypeName == other.TypeName,
    };
}
