using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model.Fields;
using PretrainGen.Tool.Drafting.Fields;
using PretrainGen.Tool.Texts;

namespace PretrainGen.Tool.Drafting.Reporting;

/// <summary>Says of a column what it is, in how many cells, and what it is for.</summary>
internal static class ColumnLine
{
    private const int MostValues = 5;

    /// <summary>The line: <c>Year: integer, 37 of 37 cells</c>.</summary>
    public static string Of(FieldDraft draft, SchemaDraft schema)
    {
        var column = draft.Column;
        var count = column.Source.Values.Count;
        var filled = Enumerable.Range(0, count).Count(row => column[row].Kind != CellKind.Missing);
        var line = DraftTexts.Of("Line", column.Name, TypeOf(draft), filled, count);
        return string.Join(DraftTexts.Of("Separator"), RolesOf(column, schema).Concat(MissingOf(draft.Field)).Prepend(line));
    }

    private static string TypeOf(FieldDraft draft)
    {
        var type = NameOf(draft.Column, draft.Field);
        return draft.Field.Format.Value == "default" ? type : DraftTexts.Of("Format", type, draft.Field.Format.Value);
    }

    private static string NameOf(Column column, SchemaField field) => field switch
    {
        { Categories.Count: > 0 } => DraftTexts.Of("Type_category", field.Categories.Count, ValuesOf(field)),
        { IsOwnLink: true } => DraftTexts.Of("Type_link"),
        { Type.Value: FieldType.Boolean } => DraftTexts.Of("Type_boolean", Words(field.TrueValues), Words(field.FalseValues)),
        { ClrType: { } type } => DraftTexts.Of("Type_" + type.Name),
        _ when column.Type is ReferenceType => DraftTexts.Of(column.IsList ? "Type_references" : "Type_reference"),
        _ => DraftTexts.Of("Type_" + field.Type.Value.ToString().ToLowerInvariant()),
    };

    private static string ValuesOf(SchemaField field)
    {
        var values = field.Categories.Take(MostValues).Select(category => category.Value.Value);
        return string.Join(", ", field.Categories.Count > MostValues ? values.Append("…") : values);
    }

    private static string Words(IEnumerable<string> words) =>
        string.Join(", ", words.Select(word => word.Length == 0 ? DraftTexts.Of("Empty") : word));

    private static IEnumerable<string> MissingOf(SchemaField field)
    {
        var marks = field.MissingValues?.Select(value => value.Value.Value).Where(text => text.Length > 0).ToList() ?? [];
        return marks.Count == 0 ? [] : [DraftTexts.Of("Missing", string.Join(", ", marks.Select(mark => $"'{mark}'")))];
    }

    private static IEnumerable<string> RolesOf(Column column, SchemaDraft draft)
    {
        var additions = draft.Schema.Additions;
        if (draft.Key.Headers.Contains(column.Name))
            yield return DraftTexts.Of(draft.Key.Headers.Count > 1 ? "Role_part" : "Role_key");
        if (additions.Doc.Any(doc => doc.Text.Value == column.Name))
            yield return DraftTexts.Of("Role_doc");
        if (additions.Link?.Value == column.Name)
            yield return DraftTexts.Of("Role_link");
        if (additions.EnumValue?.Value == column.Name)
            yield return DraftTexts.Of("Role_value");
        if (column.IsUnique)
            yield return DraftTexts.Of("Role_unique");
    }
}
