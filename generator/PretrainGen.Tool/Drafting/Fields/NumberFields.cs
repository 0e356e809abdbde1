using System.Globalization;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Tool.Drafting.Fields;

/// <summary>Fields of numbers, the plainest first.</summary>
internal static class NumberFields
{
    private static readonly ClrType Long = new("long", FieldType.Integer);
    private static readonly ClrType Decimal = new("decimal", FieldType.Number);

    /// <summary>Fields of whole numbers.</summary>
    public static IEnumerable<SchemaField> Whole(SchemaField field, Column column)
    {
        var whole = field.With(FieldType.Integer) with { ClrType = column.Type is Int32Type ? null : Long };
        yield return whole;
        yield return whole with { HasZeroDecimals = true };
        if (column.Type.Format is { } format)
            yield return whole with { GroupChar = Sign(format.GroupChar), BareNumber = format.BareNumber };
    }

    /// <summary>Fields of numbers with fractions.</summary>
    public static IEnumerable<SchemaField> Fractional(SchemaField field, Column column)
    {
        var number = field.With(FieldType.Number) with { ClrType = column.Type is DecimalType ? Decimal : null };
        yield return number;
        if (column.Type.Format is { } format)
        {
            yield return number with
            {
                DecimalChar = format.DecimalChar.ToString(CultureInfo.InvariantCulture),
                GroupChar = Sign(format.GroupChar),
                BareNumber = format.BareNumber,
            };
        }
    }

    private static string? Sign(char? sign) => sign?.ToString(CultureInfo.InvariantCulture);
}
