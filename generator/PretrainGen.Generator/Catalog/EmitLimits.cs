namespace PretrainGen.Generator.Catalog;

/// <summary>How large a table may be for the parts of its code that grow with every row.</summary>
internal static class EmitLimits
{
    /// <summary>The most rows that get a class of constants each.</summary>
    public const int MostRowsWithFacts = 1000;
}
