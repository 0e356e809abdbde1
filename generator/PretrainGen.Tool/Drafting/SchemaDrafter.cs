using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Additions;
using PretrainGen.Tool.Drafting.Fields;

namespace PretrainGen.Tool.Drafting;

/// <summary>Says in a schema what was inferred of a table, so that it stays so.</summary>
internal static class SchemaDrafter
{
    /// <summary>The schema of an entity that has none.</summary>
    public static SchemaDraft Of(EntityModel model, CancellationToken cancellation)
    {
        var key = KeyDraft.Of(model);
        var fields = new List<FieldDraft>();
        foreach (var column in model.Columns.All)
        {
            cancellation.ThrowIfCancellationRequested();
            fields.Add(FieldDrafter.Of(column));
        }

        var schema = new TableSchema
        {
            Fields = fields.Select(draft => draft.Field).ToEquatableArray(),
            PrimaryKey = key.IsDeclared ? SchemaDraft.Names(key.Headers) : EquatableArray<Located<string>>.Empty,
            ForeignKeys = fields
                .Where(draft => draft.Column.Type is ReferenceType)
                .Select(draft => ToOwnRows(draft, key))
                .ToEquatableArray(),
            Additions = AdditionsOf(model),
        };
        return new SchemaDraft(schema, fields, key);
    }

    private static ForeignKey ToOwnRows(FieldDraft draft, KeyDraft key) =>
        new(SchemaDraft.Names(draft.Column.Name), Resource: null, SchemaDraft.Names(key.Headers));

    private static SchemaAdditions AdditionsOf(EntityModel model)
    {
        var roles = new ColumnRoles(model.Group, model.Table);
        return new SchemaAdditions
        {
            Doc = roles.Doc is { } doc ? new[] { new LanguageText("", Name(doc)) }.ToEquatableArray() : EquatableArray<LanguageText>.Empty,
            Link = roles.Link is { } link ? Name(link) : null,
            EnumValue = NumberInference.Find(model.Table) is { } number ? Name(number) : null,
        };
    }

    private static Located<string> Name(MergedColumn column) => new(column.Header, default);
}
