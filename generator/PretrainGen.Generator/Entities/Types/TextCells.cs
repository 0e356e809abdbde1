using System.Globalization;
using System.Text.RegularExpressions;
using PretrainGen.Generator.Entities.Conditions;

namespace PretrainGen.Generator.Entities.Types;

/// <summary>Reads texts of some form.</summary>
internal static class TextCells
{
    private const double MaxLongitude = 180;
    private const double MaxLatitude = 90;

    private static readonly Regex DurationForm = new(
        @"\A-?P(?=.)([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=.)([0-9]+H)?([0-9]+M)?([0-9]+(\.[0-9]+)?S)?)?\z",
        RegexOptions.CultureInvariant,
        TimeSpan.FromMilliseconds(250));

    /// <summary>The texts of a format of strings.</summary>
    public static Func<string, CellValue?> Of(string format) => format switch
    {
        "email" => text => TextIf(text, IsEmail(text)),
        "uri" => text => TextIf(text, IsUri(text)),
        "uuid" => text => TextIf(text, Guid.TryParseExact(text, "D", out _)),
        "binary" => text => TextIf(text, IsBase64(text)),
        _ => text => CellValue.OfText(text),
    };

    /// <summary>A year of four digits or more; years before the common era have a sign.</summary>
    public static CellValue? Year(string text)
    {
        var digits = text.StartsWith("-", StringComparison.Ordinal) ? text.Length - 1 : text.Length;
        return digits is >= 4 and <= 9 && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var year) && text[0] != '+'
            ? CellValue.OfInteger(year)
            : null;
    }

    public static CellValue? YearMonth(string text) =>
        TextIf(text, DateTime.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    public static CellValue? Duration(string text)
    {
        try
        {
            return TextIf(text, DurationForm.IsMatch(text));
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    /// <summary>Longitude and latitude between a comma.</summary>
    public static CellValue? GeoPoint(string text)
    {
        var parts = text.Split(',');
        return TextIf(text, parts.Length == 2 && IsAngle(parts[0], MaxLongitude) && IsAngle(parts[1], MaxLatitude));
    }

    private static CellValue? TextIf(string text, bool isOfForm) => isOfForm ? CellValue.OfText(text) : null;

    private static bool IsEmail(string text)
    {
        var at = text.IndexOf('@');
        return at > 0 && at == text.LastIndexOf('@') && at < text.Length - 1 && !text.Any(char.IsWhiteSpace);
    }

    private static bool IsUri(string text) => !text.Any(char.IsWhiteSpace) && text.IndexOf(':') > 0 && Uri.TryCreate(text, UriKind.Absolute, out _);

    private static bool IsBase64(string text)
    {
        var data = text.TrimEnd('=');
        return text.Length % 4 == 0 && text.Length - data.Length <= 2 && data.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '/');
    }

    private static bool IsAngle(string text, double most) =>
        double.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var angle) && Math.Abs(angle) <= most;
}
