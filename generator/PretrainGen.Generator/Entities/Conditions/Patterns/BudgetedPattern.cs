using System.Diagnostics;
using System.Text.RegularExpressions;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Conditions.Patterns;

/// <summary>
/// A pattern of a schema that is matched against many cells. When that takes too long it gives up for good, so that no table hangs a build.
/// </summary>
/// <param name="source">The pattern, and where it is written.</param>
/// <param name="regex">The same as an expression; it stops by itself when a single match takes too long.</param>
/// <param name="time">What all patterns of the entity have together.</param>
internal sealed class BudgetedPattern(Located<string> source, Regex regex, PatternTime time)
{
    // A match of an ordinary pattern takes microseconds. Only slow ones count, so that large tables and slow machines change nothing.
    private static readonly TimeSpan SlowMatch = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(1);

    private TimeSpan _spent;

    public Located<string> Source => source;

    /// <summary>Whether matching took too long: what was found until then counts for nothing.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>A pattern that is found anywhere in a text; null where it is none.</summary>
    public static BudgetedPattern? TryCreate(Located<string> source, PatternTime time, RegexOptions options = RegexOptions.None) =>
        RegexPattern.TryFind(source.Value, options) is { } regex ? new BudgetedPattern(source, regex, time) : null;

    /// <summary>A pattern that a whole text has to match; null where it is none.</summary>
    public static BudgetedPattern? TryCreateWhole(Located<string> source, PatternTime time) =>
        RegexPattern.TryMatchWhole(source.Value) is { } regex ? new BudgetedPattern(source, regex, time) : null;

    /// <summary>The first match in a text from a place on; null where there is none, or no time to look for it.</summary>
    public Match? Find(string text, int start = 0)
    {
        IsExhausted |= time.IsOver;
        if (IsExhausted)
            return null;

        var watch = Stopwatch.StartNew();
        try
        {
            var match = regex.Match(text, start);
            Spend(watch.Elapsed);
            return match.Success && !IsExhausted ? match : null;
        }
        catch (RegexMatchTimeoutException)
        {
            Spend(watch.Elapsed);
            IsExhausted = true;
            return null;
        }
    }

    private void Spend(TimeSpan elapsed)
    {
        if (elapsed <= SlowMatch)
            return;

        _spent += elapsed;
        time.Spend(elapsed);
        IsExhausted = _spent > Budget;
    }
}
