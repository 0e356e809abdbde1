using System.Globalization;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Entities.Values.Formats;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Types;

/// <summary>Exact numbers of up to 28 digits, such as amounts of money. The author's own digits are kept.</summary>
/// <param name="read">The digits in a text, as every machine writes them.</param>
internal sealed class DecimalType(Func<string, string?> read) : TextStoredType
{
    private const int ExactDigits = 28;
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Numbers as they are written where no schema says so.</summary>
    public static DecimalType Plain { get; } = new(text => CellSyntax.IsNumber(text) && text.Length <= ExactDigits ? text : null);

    /// <inheritdoc/>
    public override string Name => "decimal";

    /// <inheritdoc/>
    public override CellKind Kind => CellKind.Number;

    /// <inheritdoc/>
    public override string Default => "0";

    /// <summary>The numbers of a field.</summary>
    public static DecimalType Of(SchemaField field) => new(new NumberText(field).Digits);

    /// <summary>The numbers of a format.</summary>
    public static DecimalType Of(NumberFormat format) =>
        new(text => format.Digits(text) is { Length: <= ExactDigits } digits ? digits : null) { Format = format };

    /// <inheritdoc/>
    public override CellValue? Read(string text) => read(text) is { } digits ? Parse(digits) : null;

    /// <inheritdoc/>
    public override CellValue? ReadLiteral(string text) => Parse(text);

    /// <inheritdoc/>
    public override CellValue Load(string text) => Parse(text) ?? CellValue.Missing;

    private static CellValue? Parse(string text) => decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var number)
        ? CellValue.OfNumber(number.ToString(CultureInfo.InvariantCulture), (double)number) with { Exact = number }
        : null;
}
