using System.Globalization;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Types;

/// <summary>Reads days, times and moments in a format of the standard: <c>default</c>, <c>any</c> or a pattern such as <c>%d/%m/%Y</c>.</summary>
internal sealed class DateCells(string format)
{
    private const DateTimeStyles Styles = DateTimeStyles.AdjustToUniversal | DateTimeStyles.NoCurrentDateDefault;

    private static readonly string[] Days = ["yyyy-MM-dd"];
    private static readonly string[] Times = ["HH:mm:ss", "HH:mm:ss.FFFFFFF"];
    private static readonly string[] Moments = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    private readonly string[]? _pattern = StrptimeFormat.ToDotNet(format) is { } pattern && format is not ("default" or "any") ? [pattern] : null;

    public CellValue? Day(string text) => Parse(text, Days) is { } moment ? CellValue.OfDay(moment.Date) : null;

    /// <summary>A moment, in UTC where the text says how far it is from it.</summary>
    public CellValue? Moment(string text) => Parse(text, Moments) is { } moment ? CellValue.OfMoment(moment) : null;

    public CellValue? Time(string text) => Parse(text, Times) is not null ? CellValue.OfText(text) : null;

    private DateTime? Parse(string text, string[] standard)
    {
        var isKnown = format == "any"
            ? DateTime.TryParse(text, CultureInfo.InvariantCulture, Styles, out var moment)
            : DateTime.TryParseExact(text, _pattern ?? standard, CultureInfo.InvariantCulture, Styles, out moment);
        return isKnown ? moment : null;
    }
}
