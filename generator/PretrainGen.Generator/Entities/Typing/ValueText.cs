using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Typing;

/// <summary>
/// What cells are compared by where they name rows: a text that equal values share, so that <c>01</c> and <c>1</c> are one number.
/// </summary>
internal static class ValueText
{
    // No cell holds it, so what cannot be read is like no value.
    private const string Unreadable = "\0";

    /// <summary>Makes such a text of a cell of a field, or of an item of its lists. Texts stay as they are.</summary>
    /// <param name="field">The field; null where the schema has none.</param>
    public static Func<string, string> Of(SchemaField? field)
    {
        if (field is null || FieldTypes.Of(field) is var type && type is TextType)
            return text => text;

        return text => type.Read(text) is { } value ? type.Canonical(value) : Unreadable + text;
    }

    /// <summary>Makes such a text of a cell of a column, as its schema has it.</summary>
    /// <param name="schema">The schema; null where there is none.</param>
    /// <param name="header">The column.</param>
    public static Func<string, string> Of(TableSchema? schema, string header) =>
        Of(schema?.Fields.FirstOrDefault(field => field.Name.Value == header));
}
