using PretrainGen.Generator.Common;
using PretrainGen.Generator.Json;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;
using PretrainGen.Generator.Schema.Reading.Additions;
using PretrainGen.Generator.Schema.Reading.Fields;

namespace PretrainGen.Generator.Schema.Reading;

/// <summary>Reads a table schema.</summary>
internal static class TableSchemaReader
{
    /// <summary>All of the schema that can be used; null where the value is no schema at all.</summary>
    public static TableSchema? Read(JsonValue value, SchemaFaults faults)
    {
        if (PropertyReader.Open(value, faults) is not { } properties)
            return null;

        var fields = ReadFields(properties);
        var keys = new KeysReader(properties, fields);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var schema = new TableSchema
        {
            Title = properties.Text("title")?.Value,
            Description = properties.Text("description")?.Value,
            Fields = fields,
            FieldsMatch = ReadFieldsMatch(properties),
            MissingValues = MissingValuesReader.Read(properties) ?? MissingValue.Default,
            PrimaryKey = keys.ReadPrimaryKey(),
            UniqueKeys = keys.ReadUniqueKeys(),
            ForeignKeys = keys.ReadForeignKeys(),
            Relationships = keys.ReadRelationships(ids),
            Additions = AdditionsReader.Read(properties.Find("pretraingen"), faults, ids),
        };
        foreach (var name in AdditionsReader.UnmistakableNames)
            properties.Misplaced(name, "pretraingen." + name);
        properties.Accept("$schema", "name", "example");
        properties.CloseOpen();
        return schema;
    }

    private static EquatableArray<SchemaField> ReadFields(PropertyReader properties)
    {
        if (properties.Require("fields") is JsonArray { Items.Length: 0 } empty)
            properties.Faults.Invalid(empty, "[ { \"name\": … } ]");

        var names = new HashSet<string>(StringComparer.Ordinal);
        var fields = properties.Items("fields", FieldReader.Read).Where(IsNew).ToEquatableArray();
        SourceReader.CheckLinks(fields, properties.Faults);
        return fields;

        bool IsNew(SchemaField field)
        {
            var isNew = names.Add(field.Name.Value);
            if (!isNew)
                properties.Faults.Add(SchemaFault.Repeated, field.Name.Span, field.Name.Value);
            return isNew;
        }
    }

    // The published profile of v2 has an array where its text has a word.
    private static Located<FieldsMatch> ReadFieldsMatch(PropertyReader properties)
    {
        var words = properties.Texts("fieldsMatch");
        if (words.Count == 0)
            return default;
        if (words.Count > 1)
            properties.Faults.Invalid(properties.Find("fieldsMatch")!, words[0].Value);
        if (Vocabularies.FieldsMatches.TryFind(words[0].Value, out var match))
            return new Located<FieldsMatch>(match, words[0].Span);

        var suggestion = Suggestions.FindNearestOrAll(words[0].Value, Vocabularies.FieldsMatches.Words);
        properties.Faults.Add(SchemaFault.InvalidValue, words[0].Span, words[0].Value, suggestion);
        return default;
    }
}
