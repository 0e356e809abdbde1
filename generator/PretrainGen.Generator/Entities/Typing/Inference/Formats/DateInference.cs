using PretrainGen.Generator.Entities.Typing.Inference.Words;
using PretrainGen.Generator.Entities.Values.Formats;

namespace PretrainGen.Generator.Entities.Typing.Inference.Formats;

/// <summary>Finds the one style that all dates of a column are written in.</summary>
internal static class DateInference
{
    private static readonly DateReading Compact = new(new("yMMdd"), HasTime: false, HasZone: false);

    private static readonly DateFormat[] Styles = Array.ConvertAll<string, DateFormat>(
        [
            "y-M-d", "y/M/d", "y.M.d", "d.M.y", "y年M月d日", "d-N-y", "d-N-Y", "d N y", "d N, y", "N d, y", "N d y", "w N d y", "w, N d, y",
            "w, d N y", "w d N y",
            "d/N/y", "y-N-d",
        ],
        pattern => new(pattern));

    // Only a day beyond the twelfth tells which of the two it is.
    private static readonly (DateFormat DayFirst, DateFormat MonthFirst)[] Rivals =
        [(new("d/M/y"), new("M/d/y")), (new("d-M-y"), new("M-d-y"))];

    /// <summary>Every way in which a cell may be a date or a moment.</summary>
    public static IEnumerable<DateReading> Readings =>
        from form in DateReading.Forms
        from style in Styles.Concat(Rivals.SelectMany(rival => new[] { rival.DayFirst, rival.MonthFirst }))
        select new DateReading(style, form.HasTime, form.HasZone);

    /// <summary>Days of eight digits, <c>20070101</c>, which are one only where the header says so; null where they are none.</summary>
    public static DateReading? FindCompact(IReadOnlyList<string?> texts, IReadOnlyList<string> header) =>
        ValueHeaders.AreDates(header) && Compact.ReadsAll(texts) ? Compact : null;

    /// <summary>How the cells are dates or moments; null where there is doubt.</summary>
    /// <param name="texts">The cells; null where one is empty.</param>
    public static DateReading? Find(IReadOnlyList<string?> texts) =>
        texts.FirstOrDefault(text => text is not null && !MissingMarks.MeansMissing(text)) is { } first
            ? DateReading.Forms.SelectMany(form => Styled(texts, first, form)).FirstOrDefault()
            : null;

    private static IEnumerable<DateReading> Styled(IReadOnlyList<string?> texts, string first, (bool HasTime, bool HasZone) form)
    {
        foreach (var style in Styles)
        {
            var reading = new DateReading(style, form.HasTime, form.HasZone);
            if (reading.Reads(first) && reading.ReadsAll(texts))
                yield return reading;
        }

        foreach (var (dayFirst, monthFirst) in Rivals)
        {
            var one = new DateReading(dayFirst, form.HasTime, form.HasZone);
            var other = new DateReading(monthFirst, form.HasTime, form.HasZone);
            var isOne = (one.Reads(first) || other.Reads(first)) && one.ReadsAll(texts);
            var isOther = (isOne || other.Reads(first)) && other.ReadsAll(texts);
            if (isOne != isOther)
                yield return isOne ? one : other;
        }
    }
}
