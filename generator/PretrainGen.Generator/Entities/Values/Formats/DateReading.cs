namespace PretrainGen.Generator.Entities.Values.Formats;

/// <summary>How all cells of a column are read as days or moments.</summary>
/// <param name="Format">The style of the day.</param>
/// <param name="HasTime">Whether each has a time.</param>
/// <param name="HasZone">Whether each says how far it is from UTC.</param>
internal sealed record DateReading(DateFormat Format, bool HasTime, bool HasZone)
{
    /// <summary>What may be behind the day.</summary>
    public static IReadOnlyList<(bool HasTime, bool HasZone)> Forms { get; } = [(false, false), (true, false), (true, true)];

    public DateTime? Read(string text) => HasTime ? Format.Moment(text, HasZone) : Format.Day(text);

    public bool Reads(string text) => Read(text) is not null;

    /// <summary>Whether each cell that is there is written so.</summary>
    public bool ReadsAll(IEnumerable<string?> texts)
    {
        foreach (var text in texts)
        {
            if (text is not null && !Reads(text) && !MissingMarks.MeansMissing(text))
                return false;
        }

        return true;
    }
}
