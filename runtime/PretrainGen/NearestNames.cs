namespace PretrainGen;

/// <summary>
/// Finds the names that someone who wrote a wrong one may have meant. Case, spaces, hyphens, underscores and dots do not count. Near is a
/// name within a few typing errors of the given one, or else one that shares most of the shorter of both. One quick pass over all names
/// picks those that look like the given one; only these few are measured.
/// </summary>
internal static class NearestNames
{
    private const int ShortlistLength = 48;

    /// <summary>How much of a long name is compared.</summary>
    private const int MaxLength = 48;

    private const int PairHashes = 1_024;

    /// <summary>Finds the nearest names, the nearest first; of equally near ones the first given goes first.</summary>
    /// <param name="name">The name that does not exist.</param>
    /// <param name="candidates">The names that do.</param>
    /// <param name="count">How many to return at most.</param>
    public static IReadOnlyList<string> Find(string name, IEnumerable<string> candidates, int count = 3)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        var given = Simplify(name, buffer);
        Span<char> candidateBuffer = stackalloc char[MaxLength];
        Span<int> rows = stackalloc int[4 * (MaxLength + 1)];

        var nearest = new List<(Nearness Rank, string Name)>(count + 1);
        foreach (var (_, candidate) in Shortlist(given, candidates))
        {
            if (Measure(given, Simplify(candidate, candidateBuffer), rows) is { } nearness)
                Insert(nearest, nearness, candidate, count);
        }
        return nearest.ConvertAll(near => near.Name);
    }

    /// <summary>Counts the typing errors between two names that are near each other.</summary>
    /// <returns>Null when they are not, or near only because they share a part.</returns>
    public static int? CountErrors(string name, string other)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        Span<char> otherBuffer = stackalloc char[MaxLength];
        Span<int> rows = stackalloc int[4 * (MaxLength + 1)];
        var nearness = Measure(Simplify(name, buffer), Simplify(other, otherBuffer), rows);
        return nearness is { HasManyErrors: false } near ? near.Errors : null;
    }

    /// <summary>Writes what counts of a name, in lower case; all of it when nothing would be left.</summary>
    private static ReadOnlySpan<char> Simplify(string name, Span<char> buffer)
    {
        var length = Copy(name, buffer, withSeparators: false);
        return buffer.Slice(0, length > 0 ? length : Copy(name, buffer, withSeparators: true));
    }

    private static int Copy(string name, Span<char> buffer, bool withSeparators)
    {
        var length = 0;
        for (var i = 0; i < name.Length && length < buffer.Length; i++)
        {
            if (withSeparators || !IsSeparator(name[i]))
                buffer[length++] = char.ToLowerInvariant(name[i]);
        }
        return length;
    }

    private static bool IsSeparator(char letter) =>
        char.IsWhiteSpace(letter) || letter is '-' or '_' or '.' or (>= '\u2010' and <= '\u2014');

    /// <summary>
    /// The candidates that share most pairs of neighbouring characters with the given name, its start and end counted as characters.
    /// </summary>
    private static List<(int Rank, string Name)> Shortlist(ReadOnlySpan<char> given, IEnumerable<string> candidates)
    {
        Span<bool> givenPairs = stackalloc bool[PairHashes];
        givenPairs.Clear();
        for (var at = 0; at <= given.Length; at++)
            givenPairs[PairHash(given, at)] = true;

        var shortlist = new List<(int Rank, string Name)>(ShortlistLength + 1);
        Span<char> buffer = stackalloc char[MaxLength];
        foreach (var candidate in candidates)
        {
            var name = Simplify(candidate, buffer);
            var shared = 0;
            for (var at = 0; at <= name.Length; at++)
                shared += givenPairs[PairHash(name, at)] ? 1 : 0;
            if (shared > 0 && name.Length > 0)
                Insert(shortlist, -1_000 * shared / (given.Length + name.Length), candidate, ShortlistLength);
        }
        return shortlist;
    }

    private static int PairHash(ReadOnlySpan<char> name, int at)
    {
        var left = at == 0 ? '\0' : name[at - 1];
        var right = at == name.Length ? '\0' : name[at];
        return ((left * 37) ^ right) & (PairHashes - 1);
    }

    /// <summary>Inserts a name behind those of equal rank, and drops the last when there are too many.</summary>
    private static void Insert<TRank>(List<(TRank Rank, string Name)> names, TRank rank, string name, int limit)
        where TRank : IComparable<TRank>
    {
        var at = names.Count;
        while (at > 0 && rank.CompareTo(names[at - 1].Rank) < 0)
            at--;
        names.Insert(at, (rank, name));
        if (names.Count > limit)
            names.RemoveAt(limit);
    }

    /// <summary>
    /// Measures two names in one pass over their characters: the typing errors between them (optimal string alignment: a character added,
    /// dropped or replaced, or two neighbours swapped) and the longest run of characters that both have.
    /// </summary>
    /// <returns>Null when they are not near.</returns>
    private static Nearness? Measure(ReadOnlySpan<char> given, ReadOnlySpan<char> name, Span<int> rows)
    {
        const int Width = MaxLength + 1;
        var beforePrevious = rows.Slice(0, Width);
        var previous = rows.Slice(Width, Width);
        var current = rows.Slice(2 * Width, Width);
        var runs = rows.Slice(3 * Width, Width);
        var longestRun = 0;

        for (var j = 0; j <= name.Length; j++)
            previous[j] = j;
        runs.Clear();

        for (var i = 1; i <= given.Length; i++)
        {
            current[0] = i;
            var diagonalRun = 0;
            for (var j = 1; j <= name.Length; j++)
            {
                var same = given[i - 1] == name[j - 1];
                var errors = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && given[i - 1] == name[j - 2] && given[i - 2] == name[j - 1])
                    errors = Math.Min(errors, beforePrevious[j - 2] + 1);
                current[j] = errors;

                var run = same ? diagonalRun + 1 : 0;
                diagonalRun = runs[j];
                runs[j] = run;
                longestRun = Math.Max(longestRun, run);
            }
            var spare = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = spare;
        }
        return Nearness.Of(given.Length, name.Length, previous[name.Length], longestRun);
    }

    /// <summary>How near two names are. Names within a few typing errors go before names that share a run of characters.</summary>
    private readonly record struct Nearness(int Errors, int Shared, int LengthDifference) : IComparable<Nearness>
    {
        private const int ManyErrors = int.MaxValue;
        private const int MinShared = 3;

        public bool HasManyErrors => Errors == ManyErrors;

        public static Nearness? Of(int givenLength, int nameLength, int errors, int longestRun)
        {
            var (shorter, longer) = (Math.Min(givenLength, nameLength), Math.Max(givenLength, nameLength));
            var tolerated = longer < 2 ? 0 : Math.Max(1, longer / 3);
            if (errors <= tolerated)
                return new Nearness(errors, longestRun, longer - shorter);
            if (longestRun >= MinShared && 4 * longestRun >= 3 * shorter)
                return new Nearness(ManyErrors, longestRun, longer - shorter);
            return null;
        }

        public int CompareTo(Nearness other) =>
            (Errors, -Shared, LengthDifference).CompareTo((other.Errors, -other.Shared, other.LengthDifference));
    }
}
