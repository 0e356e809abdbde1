using System.Globalization;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Conditions;

namespace PretrainGen.Generator.Entities.Values;

/// <summary>How values are written where no schema says so: the same everywhere, whatever the machine's culture.</summary>
internal static class CellSyntax
{
    private const NumberStyles Whole = NumberStyles.AllowLeadingSign;
    private const NumberStyles Floating = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>A whole number; leading zeros make a code, not a number.</summary>
    public static bool TryInteger(string value, out long number)
    {
        number = 0;
        return HasPlainStart(value) && long.TryParse(value, Whole, CultureInfo.InvariantCulture, out number);
    }

    /// <summary>A finite number with digits, an optional fraction and an optional exponent.</summary>
    public static bool IsNumber(string value) =>
        HasPlainStart(value)
        && double.TryParse(value, Floating, CultureInfo.InvariantCulture, out var number)
        && !double.IsInfinity(number) && !double.IsNaN(number);

    /// <summary>The words <c>true</c> and <c>false</c> in any case.</summary>
    public static bool TryBoolean(string value, out bool boolean)
    {
        boolean = string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
        return boolean || string.Equals(value, "false", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A calendar day as ISO 8601 writes it, <c>2018-10-11</c>.</summary>
    public static bool TryDate(string value, out DateTime date) =>
        DateTime.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>An absolute web address without blanks.</summary>
    public static bool IsUrl(string value) =>
        (value.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || value.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        && !value.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
        && Uri.TryCreate(value, UriKind.Absolute, out _);

    // NUL: the framework's parsers pass over it at the end of a number.
    private static bool HasPlainStart(string value)
    {
        var start = value.Length > 0 && value[0] is '+' or '-' ? 1 : 0;
        return start < value.Length
            && value[value.Length - 1] != '\0'
            && (AsciiChars.IsDigit(value[start])
                || (value[start] == '.' && start + 1 < value.Length && AsciiChars.IsDigit(value[start + 1])))
            && !(value[start] == '0' && start + 1 < value.Length && AsciiChars.IsDigit(value[start + 1]));
    }
}
