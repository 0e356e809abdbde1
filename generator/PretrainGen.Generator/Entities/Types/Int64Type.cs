using System.Globalization;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Entities.Values.Formats;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Types;

/// <summary>Whole numbers of 64 bits.</summary>
/// <param name="read">The number in a text.</param>
/// <param name="mayBeNarrower">Whether 32 bits will do where all numbers fit.</param>
internal class Int64Type(Func<string, long?> read, bool mayBeNarrower = true) : NumberStoredType
{
    /// <summary>Numbers as they are written where no schema says so.</summary>
    public static Int64Type Plain { get; } = new(text => CellSyntax.TryInteger(text, out var number) ? number : null);

    /// <summary>Whole numbers that a data frame has given a decimal: <c>29.0</c>.</summary>
    public static Int64Type WithZeroDecimals { get; } =
        new(text => CellSyntax.TryInteger(WithoutZeroDecimals(text), out var number) ? number : null);

    /// <inheritdoc/>
    public override string Name => "long";

    /// <inheritdoc/>
    public sealed override CellKind Kind => CellKind.Number;

    /// <summary>The numbers of a field.</summary>
    public static Int64Type Of(SchemaField field, bool mayBeNarrower = true)
    {
        if (field.HasZeroDecimals)
        {
            var decimals = new NumberText(field);
            return new(text => decimals.Digits(text) is { } digits ? Parse(WithoutZeroDecimals(digits)) : null, mayBeNarrower);
        }

        var numbers = new NumberText(field with { DecimalChar = NumberText.NoDecimals });
        return new(text => Parse(numbers.Digits(text)), mayBeNarrower);
    }

    /// <summary>The numbers of a format.</summary>
    public static Int64Type Of(NumberFormat format) => new(text => Parse(format.Digits(text))) { Format = format };

    /// <inheritdoc/>
    public sealed override CellValue? Read(string text) => read(text) is { } number ? CellValue.OfInteger(number) : null;

    /// <inheritdoc/>
    public sealed override CellValue? ReadLiteral(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? CellValue.OfNumber(text, number) : null;

    /// <inheritdoc/>
    public sealed override CellValue Load(long number) => CellValue.OfInteger(number);

    /// <inheritdoc/>
    public sealed override CellType Narrow(ValueStore values) =>
        mayBeNarrower && values.TrueForAll(value => value.Whole is >= int.MinValue and <= int.MaxValue)
            ? new Int32Type(read) { Format = Format }
            : this;

    private static long? Parse(string? digits) =>
        long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string WithoutZeroDecimals(string text)
    {
        var whole = text.TrimEnd('0');
        return whole.EndsWith(".", StringComparison.Ordinal) && whole.Length < text.Length ? whole.TrimEnd('.') : text;
    }
}
