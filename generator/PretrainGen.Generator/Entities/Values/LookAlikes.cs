using System.Text;

namespace PretrainGen.Generator.Entities.Values;

/// <summary>
/// Texts that look the same and are not: letters of other scripts in the place of Latin ones, and accents that are characters of their own.
/// </summary>
internal static class LookAlikes
{
    /// <summary>Cyrillic and Greek letters that cannot be told from Latin ones.</summary>
    public const string Strangers = "АВЕЅІЈКМНОРСТХаеорсухіјѕ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";

    /// <summary>The Latin letters that these look like, in the same order.</summary>
    public const string Twins = "ABESIJKMHOPCTXaeopcyxijs" + "ABEZHIKMNOPTYXo";

    /// <summary>Whether two different texts look the same.</summary>
    public static bool Are(string one, string other) => one != other && LookOf(one) == LookOf(other);

    /// <summary>A text that all texts share that look the same.</summary>
    public static string LookOf(string text)
    {
        var normal = NormalText.In(NormalizationForm.FormC, text);
        StringBuilder? changed = null;
        for (var at = 0; at < normal.Length; at++)
        {
            if (normal[at] > '\u007F' && Strangers.IndexOf(normal[at]) is >= 0 and var stranger)
                (changed ??= new StringBuilder(normal))[at] = Twins[stranger];
        }

        return changed?.ToString() ?? normal;
    }
}
