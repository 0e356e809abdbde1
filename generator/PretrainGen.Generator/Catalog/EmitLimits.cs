namespace PretrainGen.Generator.Catalog;

/// <summary>How large a table may be for the parts of its code that grow with every row.</summary>
internal static class EmitLimits
{
    /// <summary>The most rows that get a class of constants each.</summary>
    public const int MostRowsWithFacts = 1000;

    /// <summary>How many cells an entity may have that no table has, since its tables have different columns.</summary>
    public const long MostBlankCells = 1 << 20;

    /// <summary>How many more of them for each cell that a table has.</summary>
    public const long MostBlanksPerCell = 4;
}
