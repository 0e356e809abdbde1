namespace PretrainGen.Generator.Emit.NameIndex;

/// <summary>
/// Which part of either end of a name the hash reads. Names mostly differ near their ends, and a hash of a fixed number of characters needs
/// no
/// branch that depends on the name's length; where names would collide that the whole hash tells apart, others further inside are tried,
/// and in the end the whole name is hashed.
/// </summary>
/// <param name="Skip">How many code units of either end are passed over.</param>
/// <param name="Reach">How many count from there on; <see cref="NameHash.Whole"/> when all do.</param>
internal readonly record struct HashWindow(int Skip, int Reach)
{
    /// <summary>
    /// Of so many names one may collide with another. It is chained to that one, which costs it another comparison, where all would pay for
    /// a longer hash.
    /// </summary>
    private const int NamesPerCollision = 64;

    /// <summary>No window begins further inside. What is tried is bounded, whatever the names.</summary>
    private const int LongestSkip = 64;

    /// <summary>All of the name.</summary>
    public static HashWindow Whole { get; } = new(0, NameHash.Whole);

    /// <summary>The hash of a name.</summary>
    public ulong Hash(string name, ulong seed) => NameHash.Compute(name.AsSpan(), seed, Skip, Reach);

    /// <summary>The first window that tells apart nearly all names that can be told apart, or the whole name.</summary>
    public static HashWindow Fit(IReadOnlyList<string?> names, ulong seed, CancellationToken cancellation = default)
    {
        var collisions = Whole.Collisions(names, seed, int.MaxValue, cancellation);
        var mayCollide = collisions + ((names.Count(name => name is not null) - collisions) / NamesPerCollision);
        foreach (var window in Windows(names.Select(name => name?.Length ?? 0).DefaultIfEmpty().Max()))
        {
            if (window.Collisions(names, seed, mayCollide, cancellation) <= mayCollide)
                return window;
        }

        return Whole;
    }

    /// <summary>The windows from the ends on, the shortest first, then those inside.</summary>
    private static IEnumerable<HashWindow> Windows(int longestName)
    {
        yield return new HashWindow(0, NameHash.HalfBlock);
        for (var skip = 0; skip <= Math.Min(LongestSkip, longestName / 2); skip += NameHash.BlockLength)
        {
            for (var reach = NameHash.BlockLength; reach <= NameHash.LongestReach; reach += NameHash.BlockLength)
                yield return new HashWindow(skip, reach);
        }
    }

    /// <summary>How many names have the hash of another one before them; counting ends behind so many.</summary>
    private int Collisions(IReadOnlyList<string?> names, ulong seed, int most, CancellationToken cancellation)
    {
        var hashes = new HashSet<ulong>();
        var collisions = 0;
        foreach (var name in names)
        {
            cancellation.ThrowIfCancellationRequested();
            if (name is not null && !hashes.Add(Hash(name, seed)) && ++collisions > most)
                break;
        }

        return collisions;
    }
}
