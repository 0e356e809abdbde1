using PretrainGen.Generator.Common;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;
using PretrainGen.Tool.Drafting.Fields;

namespace PretrainGen.Tool.Drafting;

/// <summary>A schema that says what was inferred of a table.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Fields">Its fields, each with the column that it is about, before checks are added.</param>
/// <param name="Key">What became of the key.</param>
internal sealed record SchemaDraft(TableSchema Schema, IReadOnlyList<FieldDraft> Fields, KeyDraft Key)
{
    /// <summary>Columns whose values are never before those of another.</summary>
    public IReadOnlyList<ColumnOrder> Orders { get; init; } = [];

    /// <summary>The draft with a field changed.</summary>
    public SchemaDraft With(string name, Func<SchemaField, SchemaField> change) => this with
    {
        Schema = Schema with { Fields = Schema.Fields.ConvertAll(field => field.Name.Value == name ? change(field) : field) },
    };

    /// <summary>The draft with the constraints of a field changed.</summary>
    public SchemaDraft Constrain(string name, Func<FieldConstraints, FieldConstraints> change) =>
        With(name, field => field with { Constraints = change(field.Constraints) });

    /// <summary>Names of columns, as keys and relationships list them.</summary>
    public static EquatableArray<Located<string>> Names(params IEnumerable<string> names) =>
        names.Select(name => new Located<string>(name, default)).ToEquatableArray();
}
