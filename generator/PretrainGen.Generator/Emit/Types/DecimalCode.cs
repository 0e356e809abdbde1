using System.Globalization;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Types;

/// <summary>Exact numbers: stored as whole numbers of the last digit that any has or, where one has too many digits, as texts.</summary>
internal sealed class DecimalCode : CellCode
{
    private const int ScaleShift = 16;

    /// <inheritdoc/>
    public override string Name => "decimal";

    /// <inheritdoc/>
    public override Code TypeOf(ColumnCode column) => Code.Of($"decimal");

    /// <inheritdoc/>
    public override ColumnData Stored(ColumnCode column, ColumnData data)
    {
        var numbers = Numbers(data);
        var unit = Unit(numbers);
        var max = long.MaxValue * unit;
        return column.Column.IsList || numbers.Any(number => number > max || number < -max)
            ? data
            : new NumberData(numbers.ConvertAll(Units));

        long? Units(decimal? number) => number is { } value ? decimal.ToInt64(value / unit) : null;
    }

    /// <inheritdoc/>
    public override (Code Before, Code After) Conversion(ColumnCode column) => column.Stored is NumberData
        ? (default, Code.Of($" * {Literal(Unit(Numbers(column.Column.Data)))}"))
        : (Code.Of($"decimal.Parse("), Code.Of($", global::System.Globalization.CultureInfo.InvariantCulture)"));

    /// <inheritdoc/>
    public override void WriteConstant(SourceWriter writer, ColumnCode column, string text) => writer.Append($"{Literal(Parse(text))}");

    /// <summary>One of the last digit that any number has.</summary>
    private static decimal Unit(IEnumerable<decimal?> numbers) =>
        new(1, 0, 0, isNegative: false, (byte)numbers.Select(number => number is { } value ? Scale(value) : 0).DefaultIfEmpty().Max());

    private static int Scale(decimal number) => (decimal.GetBits(number)[3] >> ScaleShift) & byte.MaxValue;

    private static EquatableArray<decimal?> Numbers(ColumnData data) =>
        ((TextData)data).Values.ConvertAll(text => text is null ? (decimal?)null : Parse(text));

    private static decimal Parse(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static Code Literal(decimal number) => Code.Of($"{Code.Number(number.ToString(CultureInfo.InvariantCulture))}m");
}
