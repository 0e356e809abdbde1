using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Types;

/// <summary>Reads cells as a field of a schema says that they are written.</summary>
internal static class FieldCells
{
    /// <summary>How a field's cells are read; of a list, how its items are.</summary>
    public static Func<string, CellValue?> Reader(SchemaField field) => field.Type.Value == FieldType.List
        ? Reader(field, field.ItemType, "default")
        : Reader(field, field.Type.Value, field.Format.Value);

    private static Func<string, CellValue?> Reader(SchemaField field, FieldType type, string format) => type switch
    {
        FieldType.Integer => new NumberCells(field).Integer,
        FieldType.Number => new NumberCells(field).Number,
        FieldType.Boolean => new BooleanCells(field).Read,
        FieldType.Year => TextCells.Year,
        FieldType.Date => new DateCells(format).Day,
        FieldType.DateTime => new DateCells(format).Moment,
        FieldType.Time => new DateCells(format).Time,
        FieldType.YearMonth => TextCells.YearMonth,
        FieldType.Duration => TextCells.Duration,
        FieldType.GeoPoint when format == "default" => TextCells.GeoPoint,
        FieldType.String => TextCells.Of(format),
        _ => text => CellValue.OfText(text),
    };
}
