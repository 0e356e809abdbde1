namespace PretrainGen.Generator.Emit;

/// <summary>
/// Finds how much of a name the hash has to read. Names mostly differ near their ends, and a hash of a fixed number of characters needs no
/// branch that depends on the name's length; where it would let names meet that the whole hash tells apart, the whole name is hashed.
/// </summary>
internal static class NameIndexReach
{
    /// <summary>In a large table, of so many names one may meet another: it hangs on that one, which costs it a further comparison.</summary>
    private const int NamesPerMeeting = 64;

    /// <summary>In a smaller table no names meet: the chain is as long as the table, and people read that code.</summary>
    private const int LargeTable = 4096;

    /// <summary>The shortest reach that tells apart nearly all names that can be told apart, or <see cref="NameHash.Whole"/>.</summary>
    public static int Fit(IReadOnlyList<string?> names, ulong seed)
    {
        var different = new HashSet<ulong>();
        foreach (var name in names)
        {
            if (name is not null)
                different.Add(NameHash.Compute(name.AsSpan(), seed, NameHash.Whole));
        }

        var enough = different.Count - (names.Count < LargeTable ? 0 : different.Count / NamesPerMeeting);
        if (TellsApart(names, seed, NameHash.HalfBlock, enough))
            return NameHash.HalfBlock;
        for (var reach = NameHash.BlockLength; reach <= NameHash.LongestReach; reach += NameHash.BlockLength)
        {
            if (TellsApart(names, seed, reach, enough))
                return reach;
        }

        return NameHash.Whole;
    }

    /// <summary>Whether there are so many different hashes.</summary>
    private static bool TellsApart(IReadOnlyList<string?> names, ulong seed, int reach, int count)
    {
        var different = new HashSet<ulong>();
        foreach (var name in names)
        {
            if (name is not null)
                different.Add(NameHash.Compute(name.AsSpan(), seed, reach));
        }

        return different.Count >= count;
    }
}
