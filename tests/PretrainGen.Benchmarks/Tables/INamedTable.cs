namespace PretrainGen.Benchmarks.Tables;

/// <summary>
/// What benchmarks ask of a generated table, so that each is written once for all tables. Implemented by structs: the JIT binds and
/// inlines the calls, so they cost nothing.
/// </summary>
public interface INamedTable
{
    static abstract int Count { get; }

    /// <summary>The name of a row.</summary>
    static abstract string Name(int row);

    /// <summary>Looks up exactly this name.</summary>
    static abstract bool Has(string name);

    /// <summary>Looks up a name that is no string.</summary>
    static abstract bool Has(ReadOnlySpan<char> name);

    /// <summary>Looks up a name that is given in UTF-8.</summary>
    static abstract bool HasUtf8(ReadOnlySpan<byte> name);

    /// <summary>Looks a name up ignoring case.</summary>
    static abstract bool HasIgnoringCase(string name);

    /// <summary>A C# switch over the names; -1 where nobody would write one.</summary>
    static virtual int Switch(string name) => -1;

    /// <summary>The member of the enum for a row.</summary>
    static virtual string Member(int row) => "";

    /// <summary>The framework's way to a row by the name of its member.</summary>
    static virtual bool IsMember(string member) => false;

    /// <summary>A value of a column in which each value occurs once; null where it is missing.</summary>
    static virtual string? UniqueText(int row) => null;

    /// <summary>Looks up the row of such a value.</summary>
    static virtual bool HasUniqueText(string value) => false;
}
