namespace PretrainGen;

/// <summary>
/// Finds the names that someone who wrote a wrong one may have meant. Case, spaces, hyphens, underscores and dots do not count. Near is a
/// name within a few typing errors of the given one, or else one that shares most of the shorter of both.
/// </summary>
internal static class NearestNames
{
    /// <summary>How many names are looked at, so that a failed look-up in a huge table stays affordable.</summary>
    private const int MaxCandidates = 100_000;

    /// <summary>How much of a long name is compared.</summary>
    private const int MaxLength = 48;

    private const int MinShared = 3;

    /// <summary>Finds the nearest names, the nearest first; of equally near ones the first given goes first.</summary>
    /// <param name="name">The name that does not exist.</param>
    /// <param name="candidates">The names that do.</param>
    /// <param name="count">How many to return at most.</param>
    public static IReadOnlyList<string> Find(string name, IEnumerable<string> candidates, int count = 3)
    {
        var nearest = new List<(Nearness Nearness, string Name)>(count + 1);
        Span<char> given = stackalloc char[MaxLength];
        given = given.Slice(0, Simplify(name, given));
        Span<char> simplified = stackalloc char[MaxLength];
        Span<int> rows = stackalloc int[4 * (MaxLength + 1)];
        foreach (var candidate in candidates.Take(MaxCandidates))
        {
            var length = Simplify(candidate, simplified);
            if (Measure(given, simplified.Slice(0, length), rows) is { } nearness)
                Insert(nearest, nearness, candidate, count);
        }
        return nearest.ConvertAll(near => near.Name);
    }

    /// <summary>Counts the typing errors between two names that are near each other.</summary>
    /// <returns>Null when they are not, or near only because they share a part.</returns>
    public static int? CountErrors(string name, string other)
    {
        Span<char> given = stackalloc char[MaxLength];
        Span<char> simplified = stackalloc char[MaxLength];
        Span<int> rows = stackalloc int[4 * (MaxLength + 1)];
        var nearness = Measure(given.Slice(0, Simplify(name, given)), simplified.Slice(0, Simplify(other, simplified)), rows);
        return nearness is { IsByRun: false } near ? near.Errors : null;
    }

    private static void Insert(List<(Nearness Nearness, string Name)> nearest, Nearness nearness, string name, int count)
    {
        var at = nearest.Count;
        while (at > 0 && nearness.CompareTo(nearest[at - 1].Nearness) < 0)
            at--;
        nearest.Insert(at, (nearness, name));
        if (nearest.Count > count)
            nearest.RemoveAt(count);
    }

    /// <summary>Writes what counts of a name, in lower case; all of it when nothing would be left.</summary>
    private static int Simplify(string name, Span<char> simplified)
    {
        var length = Copy(name, simplified, static letter => !(char.IsWhiteSpace(letter) || letter is '-' or '_' or '.' or '\u2010' or '\u2011' or '\u2013'));
        return length > 0 ? length : Copy(name, simplified, static _ => true);
    }

    private static int Copy(string name, Span<char> copy, Func<char, bool> counts)
    {
        var length = 0;
        for (var i = 0; i < name.Length && length < copy.Length; i++)
        {
            if (counts(name[i]))
                copy[length++] = char.ToLowerInvariant(name[i]);
        }
        return length;
    }

    /// <summary>
    /// Measures two names in one pass over their characters: the typing errors between them (optimal string alignment: a character added,
    /// dropped or replaced, or two neighbours swapped) and the longest run of characters that both have.
    /// </summary>
    /// <returns>Null when they are not near.</returns>
    private static Nearness? Measure(ReadOnlySpan<char> given, ReadOnlySpan<char> name, Span<int> rows)
    {
        var width = MaxLength + 1;
        var beforePrevious = rows.Slice(0, width);
        var previous = rows.Slice(width, width);
        var current = rows.Slice(2 * width, width);
        var runs = rows.Slice(3 * width, width);
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
        private const int ByRun = int.MaxValue;

        public bool IsByRun => Errors == ByRun;

        public static Nearness? Of(int givenLength, int nameLength, int errors, int longestRun)
        {
            var (shorter, longer) = (Math.Min(givenLength, nameLength), Math.Max(givenLength, nameLength));
            var tolerated = longer < 2 ? 0 : Math.Max(1, longer / 3);
            if (errors <= tolerated)
                return new Nearness(errors, longestRun, longer - shorter);
            if (longestRun >= MinShared && 4 * longestRun >= 3 * shorter)
                return new Nearness(ByRun, longestRun, longer - shorter);
            return null;
        }

        public int CompareTo(Nearness other) =>
            (Errors, -Shared, LengthDifference).CompareTo((other.Errors, -other.Shared, other.LengthDifference));
    }
}
