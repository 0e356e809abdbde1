namespace PretrainGen.Generator.Entities.Values;

/// <summary>What a cell turned out to be.</summary>
internal enum CellKind
{
    /// <summary>No value, or none that can be read.</summary>
    Missing,

    Text,

    Number,

    /// <summary>A day, or a moment in time.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A stretch of time.</summary>
    Duration,

    /// <summary>A month of a year.</summary>
    YearMonth,

    Boolean,

    /// <summary>One of the values that the column lists.</summary>
    Category,

    /// <summary>A row, of this entity or of another.</summary>
    Reference,

    /// <summary>Any number of items in one cell.</summary>
    List,
}
