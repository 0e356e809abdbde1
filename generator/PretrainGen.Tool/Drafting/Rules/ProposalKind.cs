namespace PretrainGen.Tool.Drafting.Rules;

/// <summary>The kinds of checks that are proposed, in the order of the report.</summary>
internal enum ProposalKind
{
    /// <summary>Every row has a value.</summary>
    Required,

    /// <summary>No two rows have the same value.</summary>
    Unique,

    /// <summary>The values are between bounds that follow from what they are.</summary>
    Range,

    /// <summary>The texts are addresses of some form.</summary>
    Format,

    /// <summary>The texts are codes of some form.</summary>
    Pattern,

    /// <summary>The values are names of rows of another table.</summary>
    Reference,

    /// <summary>One column decides another.</summary>
    Dependency,

    /// <summary>One column is never before another.</summary>
    Order,
}
