using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Grouping;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Typing;

/// <summary>Gives each column the type that the schema says. A column that it does not speak of is text.</summary>
internal sealed class SchemaTyping(EntityGroup group, TableSchema schema, MergedTable table, CellFindings findings)
{
    private readonly Dictionary<string, SchemaField> _fields = ByName(schema);
    private readonly HashSet<string> _keys = new(schema.PrimaryKey.Select(name => name.Value), StringComparer.Ordinal);

    /// <summary>All columns: those of the tables, and behind them the fields that no table has a column for.</summary>
    public IEnumerable<Column> Columns()
    {
        foreach (var column in table.Columns)
        {
            yield return _fields.TryGetValue(column.Header, out var field)
                ? Column(column, field)
                : new(column.Header, table, column, TextType.Any);
        }

        foreach (var field in schema.Fields.Where(field => table.Find(field.Name.Value) is null))
            yield return new(field.Name.Value, table, source: null, FieldTypes.Of(field), FieldTypes.SplitterOf(field)) { Field = field };
    }

    private Column Column(MergedColumn column, SchemaField field) =>
        Reference(column, field) ?? (field.Categories.Count > 0 ? Category(column, field) : Plain(column, field));

    private Column Plain(MergedColumn column, SchemaField field)
    {
        return new(column.Header, table, column, FieldTypes.Of(field), FieldTypes.SplitterOf(field))
        {
            Field = field,
            Texts = field.IsOwnLink ? ColumnTexts.LinksOrTextsOf(column) : null,
            IsRequired = IsRequired(field),
            IsUnique = IsUnique(column, field),
            Expect = (text, _) => FieldTypes.Describe(field, text),
        };
    }

    private Column Category(MergedColumn column, SchemaField field)
    {
        var suggest = Suggestions.Among(field.Categories.Select(category => category.Value.Value).ToList());
        var categories = new SchemaCategories(field, group.Files[0].Options.DocLanguage, table.HeaderAddress(column), findings);
        return new(column.Header, table, column, new CategoryType(categories.All, categories.Find), FieldTypes.SplitterOf(field))
        {
            Field = field,
            IsRequired = IsRequired(field),
            IsUnique = IsUnique(column, field),
            Fault = CellFault.NotACategory,
            Expect = (text, _) => suggest(text),
        };
    }

    private Column? Reference(MergedColumn column, SchemaField field)
    {
        var key = schema.ForeignKeys.FirstOrDefault(key => key.Fields.Count == 1 && key.Fields[0].Value == field.Name.Value);
        if (key is null || IndexOf(key) is not { } index)
            return null;

        return new(column.Header, table, column, new ReferenceType(index, ValueText.Of(field)), FieldTypes.SplitterOf(field))
        {
            Field = field,
            IsRequired = IsRequired(field),
            IsUnique = IsUnique(column, field),
            Target = group.TargetOf(key),
            Fault = CellFault.DanglingReference,
            Expect = new NearestRows(index, group.IsToItself(key)).Suggest,
        };
    }

    /// <summary>The rows that a foreign key leads to; null where there is no such table, or where it has no such column.</summary>
    private RowIndex? IndexOf(ForeignKey key) =>
        group.ColumnsOf(key, table) is { } columns
            ? new RowIndex(columns, group.TargetOf(key) is { } target ? target.Names : table.Keys)
            : null;

    private bool IsRequired(SchemaField field) => field.Constraints.Required?.Value == true || _keys.Contains(field.Name.Value);

    private bool IsUnique(MergedColumn column, SchemaField field) => !column.IsKey
        && field.Type.Value != FieldType.List
        && (field.Constraints.Unique?.Value == true || schema.UniqueKeys.Any(key => key.Count == 1 && key[0].Value == field.Name.Value));

    private static Dictionary<string, SchemaField> ByName(TableSchema schema)
    {
        var fields = new Dictionary<string, SchemaField>(StringComparer.Ordinal);
        foreach (var field in schema.Fields)
        {
            if (!fields.ContainsKey(field.Name.Value))
                fields.Add(field.Name.Value, field);
        }

        return fields;
    }
}
