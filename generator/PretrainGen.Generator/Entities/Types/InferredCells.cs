using System.Globalization;

namespace PretrainGen.Generator.Entities.Types;

/// <summary>Reads cells whose type no schema gives.</summary>
internal static class InferredCells
{
    public static CellValue? Integer(string text) => CellSyntax.TryInteger(text, out var number) ? CellValue.OfInteger(number) : null;

    public static CellValue? Number(string text) =>
        CellSyntax.IsNumber(text) ? CellValue.OfNumber(text, double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)) : null;

    public static CellValue? Boolean(string text) => CellSyntax.TryBoolean(text, out var boolean) ? CellValue.OfBoolean(boolean) : null;

    public static CellValue? Day(string text) => CellSyntax.TryDate(text, out var day) ? CellValue.OfDay(day) : null;
}
