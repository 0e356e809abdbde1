using System.Text.RegularExpressions;

namespace PretrainGen.Generator.Schema.Model.Fields;

/// <summary>Makes regular expressions of the patterns in a schema: the same in every culture, and never running for long.</summary>
internal static class RegexPattern
{
    private const int MaxLength = 10_000;

    private static readonly TimeSpan MatchTimeout = TimeSpan.FromMilliseconds(250);

    /// <summary>The expression that finds a pattern anywhere in a text; null where the pattern is none.</summary>
    public static Regex? TryFind(string pattern, RegexOptions options = RegexOptions.None) => TryCreate(pattern, options);

    /// <summary>The expression that matches a whole text against a pattern; null where the pattern is none.</summary>
    public static Regex? TryMatchWhole(string pattern) =>
        TryCreate(pattern, RegexOptions.None) is null ? null : TryCreate($@"\A(?:{pattern})\z", RegexOptions.None);

    private static Regex? TryCreate(string pattern, RegexOptions options)
    {
        if (pattern.Length > MaxLength)
            return null;

        try
        {
            return new Regex(pattern, options | RegexOptions.CultureInvariant, MatchTimeout);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
