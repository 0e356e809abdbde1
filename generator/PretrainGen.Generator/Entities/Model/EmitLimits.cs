using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Entities.Model;

/// <summary>How large a table may be for the parts of its code that grow with every row.</summary>
internal static class EmitLimits
{
    /// <summary>The most rows that get a class of constants each where nobody asks for it: a hundred take a third of a second.</summary>
    public const int MostRowsWithFacts = 100;

    /// <summary>The most rows that get a class of constants each where somebody asks for it.</summary>
    public const int MostRowsWithFactsByRequest = 1_000;

    /// <summary>The most rows whose names become constants where nobody asks for it: two thousand take two thirds of a second.</summary>
    public const int MostRowsWithNames = 2_000;

    /// <summary>The most rows whose names become constants where somebody asks for it.</summary>
    public const int MostRowsWithNamesByRequest = 50_000;

    /// <summary>How many cells an entity may have that no table has, since its tables have different columns.</summary>
    public const long MostBlankCells = 1 << 20;

    /// <summary>How many more of them for each cell that a table has.</summary>
    public const long MostBlanksPerCell = 4;

    private static readonly (EmitParts Part, int MaxRows)[] Limits =
    [
        (EmitParts.Names, MostRowsWithNamesByRequest),
        (EmitParts.NamesOfFewRows, MostRowsWithNames),
        (EmitParts.Facts, MostRowsWithFactsByRequest),
        (EmitParts.FactsOfFewRows, MostRowsWithFacts),
    ];

    /// <summary>What is generated for so many rows.</summary>
    /// <param name="parts">What is to be generated.</param>
    /// <param name="rowCount">How many rows there are.</param>
    public static EmitParts Fitting(EmitParts parts, int rowCount)
    {
        var fitting = PartsTooLarge(rowCount).Aggregate(parts, (left, tooLarge) => left & ~tooLarge);
        return fitting
            | (fitting.HasFlag(EmitParts.NamesOfFewRows) ? EmitParts.Names : EmitParts.None)
            | (fitting.HasFlag(EmitParts.FactsOfFewRows) ? EmitParts.Facts : EmitParts.None);
    }

    /// <summary>The parts that so many rows are too many for.</summary>
    public static IEnumerable<EmitParts> PartsTooLarge(int rowCount) =>
        Limits.Where(limit => rowCount > limit.MaxRows).Select(limit => limit.Part);
}
