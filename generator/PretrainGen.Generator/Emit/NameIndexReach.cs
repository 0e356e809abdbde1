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
    public static int Fit(IReadOnlyList<string?> names, ulong seed, CancellationToken cancellation = default)
    {
        var different = Different(names, seed, NameHash.Whole, cancellation);
        var enough = different - (names.Count < LargeTable ? 0 : different / NamesPerMeeting);
        if (Different(names, seed, NameHash.HalfBlock, cancellation) >= enough)
            return NameHash.HalfBlock;
        for (var reach = NameHash.BlockLength; reach <= NameHash.LongestReach; reach += NameHash.BlockLength)
        {
            if (Different(names, seed, reach, cancellation) >= enough)
                return reach;
        }

        return NameHash.Whole;
    }

    /// <summary>How many different hashes there are.</summary>
    private static int Different(IReadOnlyList<string?> names, ulong seed, int reach, CancellationToken cancellation)
    {
        var different = new HashSet<ulong>();
        foreach (var name in names)
        {
            cancellation.ThrowIfCancellationRequested();
            if (name is not null)
                different.Add(NameHash.Compute(name.AsSpan(), seed, reach));
        }

        return different.Count;
    }
}
