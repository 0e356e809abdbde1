namespace PretrainGen.Generator.Rules.Consistency.Classification;

/// <summary>How a class stands to the words that are evidence.</summary>
internal enum Standing
{
    /// <summary>There are no words.</summary>
    Unsupported,

    /// <summary>All of them allow the class.</summary>
    Supported,

    /// <summary>Some allow it and some do not, and there is no class that all of them allow.</summary>
    Mixed,

    /// <summary>None of them allows it, or all of them together allow other classes only.</summary>
    Contradicted,
}
