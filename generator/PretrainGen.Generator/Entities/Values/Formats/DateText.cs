using System.Globalization;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Values.Formats;

/// <summary>
/// Finds the day, the time or the moment in a text of some format: <c>default</c>, <c>any</c> or a pattern such as <c>%d/%m/%Y</c>.
/// </summary>
internal sealed class DateText(string format)
{
    private const string Any = "any";
    private const int TickDigits = 7;
    private const int MostFractionDigits = 9;
    private const DateTimeStyles Styles = DateTimeStyles.AdjustToUniversal | DateTimeStyles.NoCurrentDateDefault;

    private static readonly string[] Days = ["yyyy-MM-dd"];
    private static readonly string[] Times = ["HH:mm:ss", "HH:mm:ss.FFFFFFF"];
    private static readonly string[] Moments = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];
    private static readonly string[] Literals = [.. Days, .. Moments];

    private readonly string[]? _pattern =
        format is "default" or Any ? null : StrptimeFormat.ToAllDotNet(format);

    /// <summary>A day or a moment that stands in a schema as ISO 8601 writes it.</summary>
    public static DateTime? Literal(string text) =>
        DateTime.TryParseExact(text, Literals, CultureInfo.InvariantCulture, Styles, out var date) ? date : null;

    public DateTime? Day(string text) => (format == Any ? AnyDate.Read(text) : Parse(text, Days))?.Date;

    /// <summary>A moment, in UTC where the text says how far it is from it.</summary>
    public DateTime? Moment(string text) => format == Any ? AnyDate.Read(text) : Parse(text, Moments);

    public TimeSpan? Time(string text) => Parse(text, Times)?.TimeOfDay;

    private DateTime? Parse(string text, string[] standard)
    {
        var isKnown = format == Any
            ? DateTime.TryParse(text, CultureInfo.InvariantCulture, Styles, out var moment)
            : DateTime.TryParseExact(WithoutNanoseconds(text), _pattern ?? standard, CultureInfo.InvariantCulture, Styles, out moment);
        return isKnown ? moment : null;
    }

    // A tick is a ten-millionth of a second; what is written beyond it is cut.
    private static string WithoutNanoseconds(string text)
    {
        var start = text.IndexOf('.') + 1;
        var end = start;
        while (start > 0 && end < text.Length && AsciiChars.IsDigit(text[end]))
            end++;

        return end - start is > TickDigits and <= MostFractionDigits ? text.Remove(start + TickDigits, end - start - TickDigits) : text;
    }
}
