using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Typing;

/// <summary>The types that fields of a schema ask for.</summary>
internal static class FieldTypes
{
    /// <summary>What a field says its cells are; of a list, what its items are.</summary>
    public static FieldType ItemOf(SchemaField field) => field.Type.Value == FieldType.List ? field.ItemType : field.Type.Value;

    /// <summary>How the cells of a field are read; of a list, how its items are.</summary>
    public static CellType Of(SchemaField field) => Of(field, ItemOf(field), field.Type.Value == FieldType.List ? "default" : field.Format.Value);

    private static CellType Of(SchemaField field, FieldType type, string format) => type switch
    {
        FieldType.Integer => Int64Type.Of(field),
        FieldType.Year => Int32Type.Year,
        FieldType.Number => DoubleType.Of(field),
        FieldType.Boolean => BooleanType.Of(field),
        FieldType.Date => DateType.Of(format),
        FieldType.DateTime => DateTimeType.Of(format),
        _ => TextType.Of(type, format),
    };
}
