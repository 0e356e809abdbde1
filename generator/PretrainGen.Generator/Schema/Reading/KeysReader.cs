using System.Globalization;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Additions;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Schema.Reading;

/// <summary>Reads what a schema says about several fields at once. All of it names fields, which have to exist.</summary>
internal sealed class KeysReader(PropertyReader schema, EquatableArray<SchemaField> fields)
{
    private readonly HashSet<string> _fields = new(fields.Select(field => field.Name.Value), StringComparer.Ordinal);
    private readonly Func<string, string> _suggest = Suggestions.Among(fields.Select(field => field.Name.Value).ToArray());

    public EquatableArray<Located<string>> ReadPrimaryKey() => Known(schema.Texts("primaryKey"));

    public EquatableArray<EquatableArray<Located<string>>> ReadUniqueKeys() => schema
        .Items("uniqueKeys", (value, faults) => new FieldGroup(Known(PropertyReaderExtensions.ReadTexts(value, faults))))
        .Where(key => key.Fields.Count > 0)
        .Select(key => key.Fields)
        .ToEquatableArray();

    public EquatableArray<ForeignKey> ReadForeignKeys() => schema.Items("foreignKeys", ReadForeignKey);

    /// <summary>Reads how columns depend on each other.</summary>
    /// <param name="ids">The names of checks, to which those of relationships are added.</param>
    public EquatableArray<Relationship> ReadRelationships(HashSet<string> ids) =>
        schema.Items("relationships", new RelationshipReader(Known, ids).Read);

    private ForeignKey? ReadForeignKey(JsonValue value, SchemaFaults faults)
    {
        if (PropertyReader.Open(value, faults) is not { } properties)
            return null;

        var referring = properties.RequiredTexts("fields");
        var (acyclic, symmetric) = (properties.Flag("acyclic"), properties.Flag("symmetric"));
        var reference = properties.Require("reference") is { } target ? PropertyReader.Open(target, faults) : null;
        properties.CloseOpen();
        if (reference is null)
            return null;

        reference.Unsupported("package");
        var resource = reference.Text("resource");
        var referenced = reference.RequiredTexts("fields");
        reference.CloseOpen();
        var isResourceRead = (resource is not null || reference.Find("resource") is null) && reference.Find("package") is null;
        if (referring.Count == 0 || referenced.Count == 0 || !isResourceRead)
            return null;
        if (resource is { Value: "" })
            resource = null;
        if (referring.Count != referenced.Count)
        {
            faults.Add(SchemaFault.InvalidValue, reference.Find("fields")!.Span, Invariant(referenced.Count), Invariant(referring.Count));
            return null;
        }

        // Both sides are looked at before any is given up, so that every unknown field is reported.
        var isReferringKnown = Known(referring).Count == referring.Count;
        var isReferencedKnown = resource is not null || Known(referenced).Count == referenced.Count;
        return isReferringKnown && isReferencedKnown
            ? new ForeignKey(referring, resource, referenced) { Acyclic = acyclic, Symmetric = symmetric }
            : null;
    }

    /// <summary>Those of the names that are fields; the others are reported, unless the schema has no field at all.</summary>
    private EquatableArray<Located<string>> Known(EquatableArray<Located<string>> names)
    {
        foreach (var name in names)
        {
            if (!_fields.Contains(name.Value) && fields.Count > 0)
                schema.Faults.Misspelt(SchemaFault.UnknownField, name.Span, name.Value, _suggest(name.Value), _fields);
        }

        return names.Where(name => _fields.Contains(name.Value)).ToEquatableArray();
    }

    private static string Invariant(int count) => count.ToString(CultureInfo.InvariantCulture);

    private sealed record FieldGroup(EquatableArray<Located<string>> Fields);
}
