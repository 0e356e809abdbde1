using System.Globalization;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Entities.Values.Formats;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Types;

/// <summary>
/// Floating-point numbers. What is kept are the author's own digits: no detour through binary, so no host can change them.
/// </summary>
/// <param name="read">The digits in a text, as every machine writes them.</param>
internal sealed class DoubleType(Func<string, string?> read) : TextStoredType
{
    private const int ExactDigits = 15;
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Numbers as they are written where no schema says so.</summary>
    public static DoubleType Plain { get; } = new(text => CellSyntax.IsNumber(text) && IsExact(text) ? text : null);

    /// <inheritdoc/>
    public override string Name => "double";

    /// <inheritdoc/>
    public override CellKind Kind => CellKind.Number;

    /// <inheritdoc/>
    public override string Default => "0";

    /// <summary>The numbers of a field, also those without digits that the standard names.</summary>
    public static DoubleType Of(SchemaField field)
    {
        var numbers = new NumberText(field);
        return new(text => text is "NaN" or "INF" or "-INF" ? text : numbers.Digits(text));
    }

    /// <summary>The numbers of a format.</summary>
    public static DoubleType Of(NumberFormat format) =>
        new(text => format.Digits(text) is { } digits && IsExact(digits) ? digits : null) { Format = format };

    /// <inheritdoc/>
    public override CellValue? Read(string text) => read(text) is { } digits ? Parse(digits) : null;

    /// <inheritdoc/>
    public override CellValue? ReadLiteral(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? CellValue.OfNumber(text, number) : null;

    /// <inheritdoc/>
    public override CellValue Load(string text) => Parse(text) ?? CellValue.Missing;

    // A whole number of more digits would be rounded.
    private static bool IsExact(string digits) =>
        digits.Length <= ExactDigits || !digits.All(c => AsciiChars.IsDigit(c) || c is '+' or '-');

    private static CellValue? Parse(string digits) => digits switch
    {
        "NaN" => CellValue.OfNumber(digits, double.NaN),
        "INF" => CellValue.OfNumber(digits, double.PositiveInfinity),
        "-INF" => CellValue.OfNumber(digits, double.NegativeInfinity),
        _ => double.TryParse(digits, Style, CultureInfo.InvariantCulture, out var number) && !double.IsInfinity(number)
            ? CellValue.OfNumber(digits, number)
            : null,
    };
}
