namespace PretrainGen.Benchmarks.Tables;

/// <summary>A table of which every kind of look-up is measured.</summary>
public interface ITable : INamedTable
{
    /// <summary>Reads a column by the row's enum value.</summary>
    static abstract int Year(int key);

    /// <summary>How many values the category has.</summary>
    static abstract int CategoryCount { get; }

    /// <summary>The category of a row.</summary>
    static abstract int Category(int row);

    /// <summary>How many rows a category has.</summary>
    static abstract int CountWhere(int category);
}
