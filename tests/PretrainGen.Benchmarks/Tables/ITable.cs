namespace PretrainGen.Benchmarks.Tables;

/// <summary>
/// A generated table under one name for all, so that a benchmark is written once. Implemented by structs: the calls are bound while
/// compiling to machine code and cost nothing.
/// </summary>
public interface ITable
{
    static abstract int Count { get; }

    /// <summary>The name of a row.</summary>
    static abstract string Name(int row);

    /// <summary>Looks a name up to the letter.</summary>
    static abstract bool Has(string name);

    /// <summary>Looks up a name that is no string.</summary>
    static abstract bool Has(ReadOnlySpan<char> name);

    /// <summary>Looks up a name that is given in UTF-8.</summary>
    static abstract bool HasUtf8(ReadOnlySpan<byte> name);

    /// <summary>Looks a name up ignoring case.</summary>
    static abstract bool HasIgnoringCase(string name);

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

    /// <summary>A C# switch over the names; -1 where nobody would write one.</summary>
    static abstract int Switch(string name);
}
