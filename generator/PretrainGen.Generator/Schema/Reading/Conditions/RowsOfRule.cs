namespace PretrainGen.Generator.Schema.Reading.Conditions;

/// <summary>The rows that a rule looks at together, which decides what its conditions may name.</summary>
internal enum RowsOfRule
{
    /// <summary>Each row alone.</summary>
    Alone,

    /// <summary>Two rows.</summary>
    Pairs,

    /// <summary>A row, and the one that leads to it by a foreign key.</summary>
    Related,

    /// <summary>The rows of a group.</summary>
    Groups,
}
