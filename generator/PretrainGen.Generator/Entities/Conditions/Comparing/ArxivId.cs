using System.Globalization;
using System.Text.RegularExpressions;
using PretrainGen.Generator.Common.Times;

namespace PretrainGen.Generator.Entities.Conditions.Comparing;

/// <summary>Reads the identifiers of arXiv, which begin with the year and month of submission.</summary>
internal static class ArxivId
{
    // An identifier is written alone, behind "arXiv:" (or in a DOI, "arXiv."), or in an address; numbers elsewhere are not taken for one.
    private static readonly Regex Pattern = new(
        @"(?:^\s*|arxiv\.org/(?:abs|pdf|html|format|ps)/|arxiv\s*[:.]\s*)"
            + @"(?:(?<year>[0-9]{2})(?<month>0[1-9]|1[0-2])\.[0-9]{4,5}"
            + @"|[a-z\-]+(?:\.[a-z]{2})?/(?<year>[0-9]{2})(?<month>0[1-9]|1[0-2])[0-9]{3})"
            + @"(?:v[0-9]+)?(?![0-9a-z])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromMilliseconds(250));

    /// <summary>The year of submission of the paper that a text names, or null.</summary>
    public static int? FindYear(string text) => FindMonth(text) is { } months ? (int)YearMonths.YearOf(months) : null;

    /// <summary>
    /// The month of submission, counted from January of the year 0, of the paper that a text names; null where it names none.
    /// </summary>
    public static int? FindMonth(string text)
    {
        try
        {
            return Pattern.Match(text) is { Success: true } match ? YearMonths.Count(ToYear(match), Number(match, "month")) : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    // arXiv opened in 1991.
    private static int ToYear(Match match) => Number(match, "year") is var year && year >= 91 ? 1900 + year : 2000 + year;

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);
}
