using System.Globalization;

namespace PretrainGen.Generator.Entities.Types;

/// <summary>Whole numbers of 32 bits.</summary>
/// <param name="read">The number in a text.</param>
internal sealed class Int32Type(Func<string, long?> read) : Int64Type(read)
{
    /// <summary>Years of four digits or more; those before the common era have a minus.</summary>
    public static Int32Type Year { get; } = new(ReadYear);

    /// <inheritdoc/>
    public override string Name => "int";

    private static long? ReadYear(string text)
    {
        var digits = text.StartsWith("-", StringComparison.Ordinal) ? text.Length - 1 : text.Length;
        return digits is >= 4 and <= 9
            && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var year)
            && text[0] != '+'
            ? year
            : null;
    }
}
