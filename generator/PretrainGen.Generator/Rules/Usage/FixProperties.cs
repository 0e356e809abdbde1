using System.Collections.Immutable;
using System.Globalization;

namespace PretrainGen.Generator.Rules.Usage;

/// <summary>What a finding tells its fix, so that a fix need not look at any table.</summary>
internal static class FixProperties
{
    /// <summary>The member of the enum to use, as an expression that means the same everywhere.</summary>
    public const string Member = "Member";

    /// <summary>There where the member takes the place of the whole call; otherwise it takes that of the name.</summary>
    public const string ReplacesCall = "ReplacesCall";

    /// <summary>The names that may be meant, each by its rank.</summary>
    public static ImmutableDictionary<string, string?> OfNames(IReadOnlyList<string> names) =>
        Enumerable.Range(0, names.Count).ToImmutableDictionary(KeyOfName, rank => (string?)names[rank]);

    /// <summary>The names that may be meant, the nearest first.</summary>
    public static IEnumerable<string> NamesIn(ImmutableDictionary<string, string?> properties)
    {
        for (var rank = 0; properties.TryGetValue(KeyOfName(rank), out var name) && name is not null; rank++)
            yield return name;
    }

    /// <summary>The member to use instead of a name or of a call.</summary>
    public static ImmutableDictionary<string, string?> OfMember(string expression, bool replacesCall)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(Member, expression);
        return replacesCall ? properties.Add(ReplacesCall, null) : properties;
    }

    private static string KeyOfName(int rank) => "Name" + rank.ToString(CultureInfo.InvariantCulture);
}
