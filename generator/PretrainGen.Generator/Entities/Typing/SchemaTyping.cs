using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Grouping;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Typing;

/// <summary>Gives each column the type that the schema says. A column that it does not speak of is text.</summary>
internal sealed class SchemaTyping(EntityGroup group, TableSchema schema, MergedTable table, CellFindings findings)
{
    private readonly Dictionary<string, SchemaField> _fields = ByName(schema);
    private readonly HashSet<string> _keys = new(schema.PrimaryKey.Select(name => name.Value), StringComparer.Ordinal);

    public TypedColumn Type(MergedColumn column)
    {
        if (!_fields.TryGetValue(column.Header, out var field))
        {
            return new(column, ColumnType.Text, new CellReader(text => CellValue.OfText(text)));
        }

        return Reference(column, field) ?? (field.Categories.Count > 0 ? Category(column, field) : Plain(column, field));
    }

    private TypedColumn Plain(MergedColumn column, SchemaField field)
    {
        var reader = new CellReader(FieldCells.Reader(field), SplitterOf(field));
        var expected = Describe(field);
        return new(column, TypeOf(field, column, reader), reader)
        {
            Field = field,
            IsRequired = IsRequired(field),
            IsUnique = IsUnique(column, field),
            Expect = _ => expected,
        };
    }

    private TypedColumn Category(MergedColumn column, SchemaField field)
    {
        var categories = new SchemaCategories(field, group.Files[0].Options.DocLanguage, table.HeaderAddress(column), findings);
        return new(column, ColumnType.Category, new CellReader(categories.Read, SplitterOf(field)))
        {
            Field = field,
            IsRequired = IsRequired(field),
            Categories = categories.All,
            Fault = CellFault.NotACategory,
            Expect = Suggestions.Among(categories.All.Select(category => category.Value)),
        };
    }

    private TypedColumn? Reference(MergedColumn column, SchemaField field)
    {
        var key = schema.ForeignKeys.FirstOrDefault(key => key.Fields.Count == 1 && key.Fields[0].Value == field.Name.Value);
        if (key is null || IndexOf(key) is not { } index)
        {
            return null;
        }

        return new(column, ColumnType.Reference, new CellReader(index.Read, SplitterOf(field)))
        {
            Field = field,
            IsRequired = IsRequired(field),
            Target = group.TargetOf(key),
            Fault = CellFault.DanglingReference,
            Expect = Suggestions.Among(index.Texts),
        };
    }

    /// <summary>The rows that a foreign key leads to; null where there is no such table, or where it has no such column.</summary>
    private RowIndex? IndexOf(ForeignKey key) =>
        group.TextsOf(key, table) is { } texts ? new RowIndex(texts, group.TargetOf(key) is { } target ? target.Names : table.Keys) : null;

    private static Func<string, IEnumerable<string>>? SplitterOf(SchemaField field)
    {
        var delimiters = new[] { field.Delimiter };
        return field.Type.Value != FieldType.List
            ? null
            : text => text.Split(delimiters, StringSplitOptions.None).Select(part => part.Trim()).Where(part => part.Length > 0);
    }

    private bool IsRequired(SchemaField field) => field.Constraints.Required?.Value == true || _keys.Contains(field.Name.Value);

    private bool IsUnique(MergedColumn column, SchemaField field) => !column.IsKey
        && field.Type.Value != FieldType.List
        && (field.Constraints.Unique?.Value == true || schema.UniqueKeys.Any(key => key.Count == 1 && key[0].Value == field.Name.Value));

    private static ColumnType TypeOf(SchemaField field, MergedColumn column, CellReader reader)
    {
        var values = column.Filled.SelectMany(text => reader.Read(text).Each);
        return ItemTypeOf(field) switch
        {
            FieldType.Year => ColumnType.Int32,
            FieldType.Integer => values.All(value => value.Whole is >= int.MinValue and <= int.MaxValue) ? ColumnType.Int32 : ColumnType.Int64,
            FieldType.Number => ColumnType.Double,
            FieldType.Boolean => ColumnType.Boolean,
            FieldType.Date => ColumnType.Date,
            FieldType.DateTime => values.All(value => value.Text.EndsWith("Z", StringComparison.Ordinal)) ? ColumnType.Instant : ColumnType.DateTime,
            _ => ColumnType.Text,
        };
    }

    private static FieldType ItemTypeOf(SchemaField field) => field.Type.Value == FieldType.List ? field.ItemType : field.Type.Value;

    private static string Describe(SchemaField field)
    {
        var type = ItemTypeOf(field).ToString().ToLowerInvariant();
        return field.Format.Value == "default" ? type : type + " " + field.Format.Value;
    }

    private static Dictionary<string, SchemaField> ByName(TableSchema schema)
    {
        var fields = new Dictionary<string, SchemaField>(StringComparer.Ordinal);
        foreach (var field in schema.Fields)
        {
            if (!fields.ContainsKey(field.Name.Value))
            {
                fields.Add(field.Name.Value, field);
            }
        }

        return fields;
    }
}
