using PretrainGen.Generator.Schema.Reading;

namespace PretrainGen.Generator.Emit;

/// <summary>
/// Which part of either end of a name the hash reads. Names mostly differ near their ends, and a hash of a fixed number of characters needs no
/// branch that depends on the name's length; where it would let names meet that the whole hash tells apart, others further inside are tried, and in the end the whole name is hashed.
/// </summary>
/// <param name="Skip">How many code units of either end are passed over.</param>
/// <param name="Reach">How many count from there on; <see cref="NameHash.Whole"/> when all do.</param>
internal readonly record struct NameIndexWindow(int Skip, int Reach)
{
    /// <summary>Of so many names one may meet another: it hangs on that one, which costs it a further comparison, where all would pay for a longer hash.</summary>
    private const int NamesPerMeeting = 64;

    /// <summary>No window begins further inside. What is tried is bounded, whatever the names.</summary>
    private const int LongestSkip = 64;

    /// <summary>All of the name.</summary>
    public static NameIndexWindow Whole { get; } = new(0, NameHash.Whole);

    /// <summary>The hash of a name.</summary>
    public ulong Hash(string name, ulong seed) => NameHash.Compute(name.AsSpan(), seed, Skip, Reach);

    /// <summary>The first window that tells apart nearly all names that can be told apart, or the whole name.</summary>
    public static NameIndexWindow Fit(IReadOnlyList<string?> names, ulong seed, CancellationToken cancellation = default)
    {
        var meetings = Whole.Meetings(names, seed, int.MaxValue, cancellation);
        var mayMeet = meetings + ((names.Count(name => name is not null) - meetings) / NamesPerMeeting);
        foreach (var window in Windows(names.Select(name => name?.Length ?? 0).DefaultIfEmpty().Max()))
        {
            if (window.Meetings(names, seed, mayMeet, cancellation) <= mayMeet)
                return window;
        }

        return Whole;
    }

    /// <summary>The windows from the ends on, the shortest first, then those inside.</summary>
    private static IEnumerable<NameIndexWindow> Windows(int longestName)
    {
        yield return new NameIndexWindow(0, NameHash.HalfBlock);
        for (var skip = 0; skip <= Math.Min(LongestSkip, longestName / 2); skip += NameHash.BlockLength)
        {
            for (var reach = NameHash.BlockLength; reach <= NameHash.LongestReach; reach += NameHash.BlockLength)
                yield return new NameIndexWindow(skip, reach);
        }
    }

    /// <summary>How many names have the hash of another one before them; counting ends behind so many.</summary>
    private int Meetings(IReadOnlyList<string?> names, ulong seed, int most, CancellationToken cancellation)
    {
        var hashes = new HashSet<ulong>();
        var meetings = 0;
        foreach (var name in names)
        {
            cancellation.ThrowIfCancellationRequested();
            if (name is not null && !hashes.Add(Hash(name, seed)) && ++meetings > most)
                break;
        }

        return meetings;
    }
}
