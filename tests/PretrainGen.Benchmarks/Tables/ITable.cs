namespace PretrainGen.Benchmarks.Tables;

/// <summary>A table of which every kind of look-up is measured.</summary>
public interface ITable : INamedTable
{
    /// <summary>Reads a column by the row's enum value.</summary>
    static abstract int Year(int key);

    /// <summary>The member of the enum for a row.</summary>
    static abstract string Member(int row);

    /// <summary>What is done without us: reads a name as a member.</summary>
    static abstract bool IsMember(string member);

    /// <summary>A value of a column in which each value occurs once; null where it is blank.</summary>
    static abstract string? UniqueText(int row);

    /// <summary>Looks up the row of such a value.</summary>
    static abstract bool HasUniqueText(string value);

    /// <summary>How many values the category has.</summary>
    static abstract int CategoryCount { get; }

    /// <summary>The category of a row.</summary>
    static abstract int Category(int row);

    /// <summary>How many rows a category has.</summary>
    static abstract int CountWhere(int category);
}
