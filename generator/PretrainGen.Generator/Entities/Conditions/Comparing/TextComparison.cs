using System.Text;
using System.Text.RegularExpressions;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Entities.Conditions.Comparing;

/// <summary>Compares texts of which not everything counts.</summary>
/// <param name="ignored">What does not count.</param>
internal sealed class TextComparison(IgnoredText ignored)
{
    private static readonly Regex Version = new(
        @"(?:[\s_-]+v?[0-9]+(?:\.[0-9]+)*|(?<=\p{L})v[0-9]+(?:\.[0-9]+)*)(?![\p{L}0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeSpan.FromMilliseconds(250));

    /// <summary>Whether two texts are the same.</summary>
    public bool AreEqual(string one, string other) => ignored == IgnoredText.None ? one == other : Fold(one) == Fold(other);

    /// <summary>Whether a text has another one in it.</summary>
    public bool Has(TextRelation relation, string text, string part)
    {
        if (relation == TextRelation.Resembles)
            return Resembles(text, part);

        var (whole, sought) = (Fold(text), Fold(part));
        return relation switch
        {
            TextRelation.StartsWith => whole.StartsWith(sought, StringComparison.Ordinal),
            TextRelation.EndsWith => whole.EndsWith(sought, StringComparison.Ordinal),
            _ => whole.IndexOf(sought, StringComparison.Ordinal) >= 0,
        };
    }

    /// <summary>The text without what does not count.</summary>
    public string Fold(string text)
    {
        var counted = WithoutVersion(text);
        if ((ignored & IgnoredText.Punctuation) != 0)
            counted = new string(counted.Where(char.IsLetterOrDigit).ToArray());
        return (ignored & IgnoredText.Case) != 0 ? counted.ToLowerInvariant() : counted;
    }

    private bool Resembles(string one, string other) =>
        Fold(one) is { Length: > 0 } left && Fold(other) is { Length: > 0 } right
        && (left == right || (left.Length > right.Length ? HasWords(one, right) : HasWords(other, left)));

    // A word may be written apart, so that every run of words is looked at which is as long as the other text.
    private bool HasWords(string text, string sought)
    {
        var words = Words(WithoutVersion(text)).Select(Fold).Where(word => word.Length > 0).ToList();
        for (var first = 0; first < words.Count; first++)
        {
            var run = new StringBuilder();
            for (var next = first; next < words.Count && run.Length < sought.Length; next++)
                run.Append(words[next]);
            if (run.Length == sought.Length && run.ToString() == sought)
                return true;
        }

        return false;
    }

    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && char.IsLetterOrDigit(text[at]))
                continue;
            if (at > start)
                yield return text.Substring(start, at - start);
            start = at + 1;
        }
    }

    private string WithoutVersion(string text)
    {
        if ((ignored & IgnoredText.Version) == 0)
            return text;

        try
        {
            return Version.Replace(text, "");
        }
        catch (RegexMatchTimeoutException)
        {
            return text;
        }
    }
}
