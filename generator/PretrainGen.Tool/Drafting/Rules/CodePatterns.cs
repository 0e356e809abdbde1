using System.Text;
using System.Text.RegularExpressions;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Tool.Drafting.Rules;

/// <summary>Texts that are codes of one form: <c>[A-Z]{2}</c>, <c>CVE-[0-9]{4}-[0-9]+</c>.</summary>
internal static class CodePatterns
{
    private const int LongestCode = 40;
    private const int MostRuns = 9;
    private const int FewCodes = 10;
    private const int LongHash = 8;

    /// <summary>The check; null where the texts are no codes, or codes of several forms.</summary>
    public static Proposal? Propose(ColumnFacts column)
    {
        if (!column.IsText || column.IsProse || column.Filled < RuleProposer.FewRows || column.Values.Count < FewCodes)
            return null;

        return Find(column.Values) is not { } pattern
            ? null
            : new Proposal(ProposalKind.Pattern, column.Name, "Support_Pattern", pattern, column.Filled, column.Filled)
            {
                Apply = draft => draft.Constrain(
                    column.Name, constraints => constraints with { Pattern = new Located<string>(pattern, default) }),
            };
    }

    /// <summary>The pattern of some codes; null where they have none that says much.</summary>
    public static string? Find(IReadOnlyList<string> codes)
    {
        if (codes.Any(code => code.Length is 0 or > LongestCode || code.Any(c => c > '~' || c <= ' ')))
            return null;

        var runs = codes.Select(RunsOf).ToList();
        var form = runs[0].ConvertAll(run => run.Class);
        var isOfOneForm = runs.TrueForAll(code => code.Select(run => run.Class).SequenceEqual(form));
        return isOfOneForm && runs[0].Count <= MostRuns ? Write(runs) : FindHash(codes);
    }

    // A number that happens to have one digit, or as many as all others, may have one more; a year has four, and zeros in front fill up.
    private static bool IsFixed(List<string> digits, bool othersVary) =>
        digits[0].Length > 1 && (!othersVary || AreYears(digits) || digits.Exists(text => text[0] == '0'));

    private static bool AreYears(List<string> digits) => digits.TrueForAll(text => text.Length == 4 && text[..2] is "19" or "20");

    // Words have no form: one run of letters says something only where all codes are of one length, and capitals.
    private static string? Write(List<List<(char Class, string Text)>> codes)
    {
        var pattern = new StringBuilder();
        var isTelling = codes[0].Count > 1 && codes[0].Exists(run => run.Class == 'd');
        var varies = Enumerable.Range(0, codes[0].Count)
            .Any(i => codes[0][i].Class == 'd' && codes.Exists(runs => runs[i].Text.Length != codes[0][i].Text.Length));
        for (var i = 0; i < codes[0].Count; i++)
        {
            var texts = codes.Select(runs => runs[i].Text).Distinct(StringComparer.Ordinal).ToList();
            var lengths = texts.Select(text => text.Length).Distinct().ToList();
            var set = codes[0][i].Class switch { 'U' => "[A-Z]", 'l' => "[a-z]", 'd' => "[0-9]", _ => null };
            pattern.Append(set is null || (texts.Count == 1 && codes[0].Count > 1 && set != "[0-9]") ? Regex.Escape(texts[0])
                : lengths.Count > 1 || (set == "[0-9]" && !IsFixed(texts, varies)) ? set + "+"
                : lengths[0] == 1 ? set
                : $"{set}{{{lengths[0]}}}");
            isTelling |= codes[0].Count == 1 && lengths.Count == 1 && lengths[0] > 1 && set is "[A-Z]" or "[0-9]";
        }

        return isTelling ? "^" + pattern + "$" : null;
    }

    private static string? FindHash(IReadOnlyList<string> codes)
    {
        var length = codes[0].Length;
        return length >= LongHash && codes.All(code => code.Length == length && code.All(char.IsAsciiHexDigitLower))
            ? $"^[0-9a-f]{{{length}}}$"
            : null;
    }

    private static List<(char Class, string Text)> RunsOf(string code)
    {
        var runs = new List<(char, string)>();
        for (int start = 0, end; start < code.Length; start = end)
        {
            var kind = ClassOf(code[start]);
            end = start + 1;
            while (end < code.Length && ClassOf(code[end]) == kind)
                end++;
            runs.Add((kind, code[start..end]));
        }

        return runs;
    }

    // A sign stands for itself.
    private static char ClassOf(char c) => c switch
    {
        >= 'A' and <= 'Z' => 'U',
        >= 'a' and <= 'z' => 'l',
        >= '0' and <= '9' => 'd',
        _ => c,
    };
}
