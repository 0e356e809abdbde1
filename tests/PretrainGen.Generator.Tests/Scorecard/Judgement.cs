using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Tests.Scorecard;

/// <summary>How an entity of the scorecard came out.</summary>
/// <param name="Gold">What is right.</param>
/// <param name="Found">What was inferred; null where nothing like it was.</param>
/// <param name="KeyIsRight">Whether the key is right.</param>
/// <param name="WrongColumns">The columns that are not, with what was expected and what came.</param>
/// <param name="Others">What else is wrong.</param>
internal sealed partial record Judgement(
    GoldEntity Gold, InferredEntity? Found, bool KeyIsRight, IReadOnlyList<string> WrongColumns, IReadOnlyList<string> Others)
{
    public bool IsRight => KeyIsRight && WrongColumns.Count == 0 && Others.Count == 0;

    /// <summary>The judgements on all entities of a file: each is held against the inferred one that is most like it.</summary>
    public static IEnumerable<Judgement> Of(GoldFile file, InferredFile inferred)
    {
        var pairs = (from gold in file.Entities
                     from found in inferred.Entities
                     let counts = Counts(gold, inferred)
                     let likeness = Likeness(gold, found)
                     where likeness > 0
                     orderby likeness descending, counts.Any(count => IsNear(found.RowCount, count)) descending
                     select (gold, found)).ToList();
        var matches = new Dictionary<GoldEntity, InferredEntity>();
        foreach (var (gold, found) in pairs)
        {
            if (!matches.ContainsValue(found))
                matches.TryAdd(gold, found);
        }

        return file.Entities.Select(gold => Of(gold, matches.GetValueOrDefault(gold), Counts(gold, inferred)));
    }

    private static Judgement Of(GoldEntity gold, InferredEntity? found, IReadOnlyList<int> counts)
    {
        if (found is null)
            return new(gold, null, false, [.. gold.Columns.Select(column => $"{column.Header}: {column}, got no entity")], []);

        var columns = gold.Columns.Select(column => (Gold: column, Found: ColumnOf(found, column, gold))).ToList();
        var wrong = columns.Where(pair => !IsRightColumn(pair.Gold, pair.Found))
            .Select(pair => $"{pair.Gold.Header}: {pair.Gold}, got {pair.Found?.ToString() ?? "no column"}");
        var key = found.Key.Select(header => NameOf(header, columns)).ToHashSet(StringComparer.Ordinal);
        var extra = found.Columns.Select(column => column.Header)
            .Where(header => !columns.Exists(pair => pair.Found?.Header == header || Same(StripNumber(pair.Gold.Header)) == Same(header)));
        List<string> others = [.. extra.Select(header => $"{header}: a column of another table")];
        if (counts.Count > 0 && !counts.Any(count => IsNear(found.RowCount, count)))
            others.Add($"{found.RowCount} rows, not {counts[0]}");
        return new(gold, found, gold.Keys.Any(choice => key.SetEquals(KeyOf(choice))), [.. wrong], others);
    }

    /// <summary>What is wrong with the columns that document the rows; such a column is optional where nothing can be told.</summary>
    public IEnumerable<string> WrongRoles()
    {
        if (Found is null || Found.Key.Count == 0)
            yield break;
        var doc = Found.Columns.FirstOrDefault(column => column.Role == ColumnRole.Doc)?.Header ?? "none";
        if (!Gold.Docs.Any(allowed => Same(allowed) == Same(doc)))
            yield return $"doc {string.Join('|', Gold.Docs)}, got {doc}";
        var link = Found.Columns.FirstOrDefault(column => column.Role == ColumnRole.Link)?.Header ?? (Found.HasLinks ? Found.Key[0] : "none");
        if (!Gold.Links.Any(allowed => Same(allowed) == Same(link)))
            yield return $"link {string.Join('|', Gold.Links)}, got {link}";
    }

    private static HashSet<string> KeyOf(string choice) =>
        choice == "none" ? [] : [.. choice.Split(" + ").Select(part => IsNameless(part) ? "(blank)" : Same(part))];

    private static string NameOf(string header, List<(GoldColumn Gold, InferredColumn? Found)> columns) =>
        columns.Exists(pair => IsNameless(pair.Gold.Header) && pair.Found?.Header == header) ? "(blank)" : Same(header);

    private static double Likeness(GoldEntity gold, InferredEntity found)
    {
        var mine = gold.Columns.Where(column => !IsNameless(column.Header)).Select(column => Same(StripNumber(column.Header))).ToHashSet();
        var theirs = found.Columns.Select(column => Same(column.Header)).ToHashSet();
        var shared = mine.Count(theirs.Contains);
        return mine.Count > 0 && shared * 2 >= mine.Count ? (double)shared / mine.Union(theirs).Count() : 0;
    }

    private static InferredColumn? ColumnOf(InferredEntity found, GoldColumn column, GoldEntity gold)
    {
        if (IsNameless(column.Header))
        {
            var named = gold.Columns.Select(other => Same(other.Header)).ToHashSet();
            return found.Columns.FirstOrDefault(other => !named.Contains(Same(other.Header)));
        }

        var wanted = StripNumber(column.Header);
        var number = wanted == column.Header ? 1 : column.Header[^1] - '0';
        var same = found.Columns.Where(other => Same(other.Header) == Same(wanted)).ToList();
        return same.Count > 0
            ? same[Math.Min(number, same.Count) - 1]
            : found.Columns.FirstOrDefault(other => other.Header.Contains('\uFFFD', StringComparison.Ordinal) && IsDamaged(other.Header, wanted));
    }

    private static bool IsRightColumn(GoldColumn gold, InferredColumn? found)
    {
        var isAny = gold.Types.Contains("any");
        if (found is null)
            return isAny;

        var hasType = isAny || gold.Types.Contains(found.Kind);
        return hasType && (gold.Nullable == "any" || found.Kind == "list" || found.IsNullable == (gold.Nullable == "yes"));
    }

    private static IReadOnlyList<int> Counts(GoldEntity gold, InferredFile inferred) =>
        [.. gold.Parts.Select(part => part.Sum(number => number <= inferred.TableRows.Count ? inferred.TableRows[number - 1] : 0))];

    private static bool IsNear(int count, int expected) => Math.Abs(count - expected) <= Math.Max(3, 0.1 * expected);

    private static bool IsNameless(string header) => header == "(blank)" || Nameless().IsMatch(header);

    private static string StripNumber(string header) => Repeated().Replace(header, "");

    private static bool IsDamaged(string header, string wanted) => Regex.IsMatch(
        Same(wanted), "^" + string.Join("[^\x00-\x7f]+", Regex.Split(Same(header), "\uFFFD+").Select(Regex.Escape)) + "$");

    // Headers are compared without blanks, markup and case.
    private static string Same(string header) =>
        Markup().Replace(WebUtility.HtmlDecode(header).Normalize(NormalizationForm.FormC), "").ToLowerInvariant();

    [GeneratedRegex(@"[\s*`_\\\u200b-\u200f\ufeff]+")]
    private static partial Regex Markup();

    [GeneratedRegex(@"^#\d+$")]
    private static partial Regex Nameless();

    [GeneratedRegex(@"(?<=.)#\d+$")]
    private static partial Regex Repeated();
}
