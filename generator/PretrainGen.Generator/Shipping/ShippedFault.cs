namespace PretrainGen.Generator.Shipping;

/// <summary>What can be wrong with a shipped file.</summary>
internal enum ShippedFault
{
    /// <summary>The columns are others; the expectation is the header.</summary>
    WrongHeader,

    /// <summary>Two branches changed the same place, and nobody has decided; the value is the mark that says so.</summary>
    Conflict,

    /// <summary>A line has another number of cells, or a quote that is not closed.</summary>
    BrokenLine,

    /// <summary>A line is about something unknown; the value is the word, the expectation the words that are known.</summary>
    UnknownKind,

    /// <summary>A cell is empty that has to say something, or says what cannot stand there; the expectation is the column.</summary>
    InvalidCell,

    /// <summary>Two members of an enum have one number; the value is the number.</summary>
    RepeatedNumber,

    /// <summary>Two lines are about one name; the value is the name.</summary>
    RepeatedKey,

    /// <summary>Two members of an enum, two properties or two methods are called alike; the value is their name.</summary>
    RepeatedMember,

    /// <summary>A former name has the number of no row; the value is the number.</summary>
    NoSuchRow,

    /// <summary>A number of a category enum is in no line, though a higher one is; the expectation is the number.</summary>
    MissingNumber,
}
