namespace PretrainGen.Generator.Schema.Model.Conditions;

/// <summary>What to make of a cell before it is compared.</summary>
internal enum ReadAs
{
    /// <summary>What it says, as it is written.</summary>
    Value,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A year: that of a date, or the one four-digit year in a text.</summary>
    Year,

    /// <summary>A month of a year.</summary>
    YearMonth,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A time.</summary>
    Time,

    /// <summary>A stretch of time.</summary>
    Duration,

    /// <summary>How many days a stretch of time has.</summary>
    Days,

    /// <summary>How many hours a stretch of time has.</summary>
    Hours,

    /// <summary>How many minutes a stretch of time has.</summary>
    Minutes,

    /// <summary>How many seconds a stretch of time has.</summary>
    Seconds,

    /// <summary>When the arXiv paper was submitted whose id or link it holds.</summary>
    Arxiv,
}
