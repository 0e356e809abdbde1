using PretrainGen.Generator.Common;
using PretrainGen.Generator.Schema.Model.Additions;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Schema.Model;

/// <summary>What a schema file says of a table: Table Schema v2, and our additions.</summary>
internal sealed record TableSchema
{
    /// <summary>Says nothing: what is read where there is no schema.</summary>
    public static TableSchema Empty { get; } = new();

    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>The columns, in the order of the schema.</summary>
    public EquatableArray<SchemaField> Fields { get; init; }

    /// <summary>The names of the columns, which are the fields but for those that are made of something else.</summary>
    public EquatableArray<string> ColumnNames =>
        Fields.Where(column => !column.IsDerived).Select(column => column.Name.Value).Distinct().ToEquatableArray();

    /// <summary>How fields and columns are brought together; by default they are the same, in the same order.</summary>
    public Located<FieldsMatch> FieldsMatch { get; init; }

    /// <summary>The cells that mean "no value" in every column that does not say otherwise; by default the empty one.</summary>
    public EquatableArray<MissingValue> MissingValues { get; init; } = MissingValue.Default;

    /// <summary>The fields whose cells, taken together, name a row; none where the schema does not say.</summary>
    public EquatableArray<Located<string>> PrimaryKey { get; init; }

    /// <summary>
    /// The fields that name a row by the schema's own words: the primary key or else the first field that is required and unique, or the
    /// first unique key of required fields; none where there is no such field either.
    /// </summary>
    public EquatableArray<Located<string>> RowKey => PrimaryKey.Count > 0 ? PrimaryKey : ImpliedKeys().FirstOrDefault();

    /// <summary>Further fields or groups of fields that no two rows have in common.</summary>
    public EquatableArray<EquatableArray<Located<string>>> UniqueKeys { get; init; }

    public EquatableArray<ForeignKey> ForeignKeys { get; init; }

    public EquatableArray<Relationship> Relationships { get; init; }

    /// <summary>What the object <c>pretraingen</c> says; empty where there is none.</summary>
    public SchemaAdditions Additions { get; init; } = SchemaAdditions.Empty;

    private IEnumerable<EquatableArray<Located<string>>> ImpliedKeys()
    {
        var required = Fields
            .Where(field => field.Constraints.Required?.Value == true && field.Type.Value != FieldType.List)
            .ToList();
        return required
            .Where(field => field.Constraints.Unique?.Value == true)
            .Select(field => new[] { field.Name }.ToEquatableArray())
            .Concat(UniqueKeys.Where(key => key.All(name => required.Exists(field => field.Name.Value == name.Value))));
    }
}
