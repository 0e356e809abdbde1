namespace PretrainGen.Generator.Catalog;

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

    /// <summary>One of few texts, which become an enum.</summary>
    Category,

    /// <summary>Another row of the entity.</summary>
    Reference,
}
