namespace PretrainGen.Benchmarks.Lookup;

/// <summary>
/// The queries of one invocation: many, in random order, so that no branch predictor learns the names. Every query is a
/// string of its own, as texts from outside are: none is found by being the same object.
/// </summary>
internal static class Queries
{
    /// <summary>How many queries one invocation has.</summary>
    public const int Count = 8192;

    private const int Seed = 37;

    /// <summary>Names that are there.</summary>
    public static string[] Hits(IReadOnlyList<string> names) => Draw(names);

    /// <summary>Names that are there in another case.</summary>
    public static string[] OtherCase(IReadOnlyList<string> names) =>
        Draw([.. names.Select((name, at) => (at % 3) switch
        {
            0 => name.ToUpperInvariant(),
            1 => name.ToLowerInvariant(),
            _ => SwapCase(name),
        })]);

    /// <summary>Names one character away from one that is there: as long, and mostly with the same beginning and end.</summary>
    public static string[] Misses(IReadOnlyList<string> names)
    {
        var random = new Random(Seed);
        var known = new HashSet<string>(names, StringComparer.OrdinalIgnoreCase);
        return Draw([.. names.Select(name => Change(name, random)).Where(name => !known.Contains(name))]);
    }

    /// <summary>Numbers below a count.</summary>
    public static int[] Below(int count)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, Count).Select(_ => random.Next(count))];
    }

    /// <summary>Each name in turn, the turns in a new order each time.</summary>
    private static string[] Draw(IReadOnlyList<string> names)
    {
        var random = new Random(Seed);
        var order = Enumerable.Range(0, names.Count).ToArray();
        var drawn = new string[Count];
        for (var at = 0; at < Count; at++)
        {
            if (at % names.Count == 0)
                random.Shuffle(order);
            drawn[at] = new string(names[order[at % names.Count]].AsSpan());
        }
        return drawn;
    }

    private static string Change(string name, Random random)
    {
        var at = random.Next(name.Length);
        return string.Concat(name.AsSpan(0, at), ((char)('a' + random.Next(26))).ToString(), name.AsSpan(at + 1));
    }

    private static string SwapCase(string name) =>
        string.Concat(name.Select(unit => char.IsUpper(unit) ? char.ToLowerInvariant(unit) : char.ToUpperInvariant(unit)));
}
