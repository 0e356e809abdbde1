namespace PretrainGen.Generator.Shipping;

/// <summary>What a line of a shipped file is about.</summary>
internal enum ShippedKind
{
    /// <summary>A member of the enum of a category column.</summary>
    Category,

    /// <summary>A property of the entry, with its type.</summary>
    Column,

    /// <summary>A name that a row had before, which still leads to it.</summary>
    Former,

    /// <summary>A method that finds rows by the values of a column.</summary>
    Lookup,

    /// <summary>A row that was removed; its number is never used again, except for this row.</summary>
    Removed,

    /// <summary>A row.</summary>
    Row,
}
