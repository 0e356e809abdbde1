namespace PretrainGen.Generator.Entities.Model;

/// <summary>What the cells of a column are.</summary>
internal enum ColumnType
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>Whole numbers of 32 bits.</summary>
    Int32,

    /// <summary>Whole numbers of 64 bits.</summary>
    Int64,

    /// <summary>Floating-point numbers.</summary>
    Double,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>Calendar days.</summary>
    Date,

    /// <summary>Moments in time, wherever it is that their clock goes by.</summary>
    DateTime,

    /// <summary>Moments in time, all of which say how far they are from UTC.</summary>
    Instant,

    /// <summary>One of few texts, which become an enum.</summary>
    Category,

    /// <summary>A row of the entity, or of another one.</summary>
    Reference,
}
