using System.Globalization;
using Microsoft.CodeAnalysis;
using PretrainGen.Tool.Output;
using PretrainGen.Tool.Texts;

namespace PretrainGen.Tool.Fixing;

/// <summary>Tells what was mended, file by file and rule by rule, and what is left for a person to decide.</summary>
/// <param name="output">Where to.</param>
/// <param name="folder">The folder that the user is in: paths start there.</param>
internal sealed class FixReport(TextWriter output, string folder)
{
    private const int LongestProposal = 80;

    /// <summary>Writes the report.</summary>
    /// <param name="result">What was mended and what is left.</param>
    /// <param name="isWanted">Whether the findings of a rule are mended.</param>
    public void Write(FixResult result, Func<string, bool> isWanted)
    {
        foreach (var file in result.Mended.GroupBy(edit => edit.Path).OrderBy(file => file.Key, StringComparer.Ordinal))
            output.WriteLine(FixText.Of("MendedIn", Place.ShortPath(file.Key, folder), CountsOf(file)));

        var doubtful = result.Findings
            .Where(finding => isWanted(finding.Id))
            .Select(finding => (Finding: finding, Edits: FileEdit.Of(finding).ToList()))
            .Where(left => left.Edits.Count > 0)
            .ToList();
        if (doubtful.Count > 0)
            output.WriteLine(FixText.Of("Doubtful"));
        foreach (var (finding, edits) in doubtful)
            Write(finding, edits, result.Files);
        WriteSummary(result, doubtful.Count);
    }

    private void WriteSummary(FixResult result, int doubtful)
    {
        var others = result.Findings.Count(finding => finding.Severity >= DiagnosticSeverity.Warning) - doubtful;
        output.WriteLine(FixText.Of(
            "Summary",
            FixText.OfCount("Mends", result.Mended.Count),
            FixText.OfCount("Decisions", doubtful),
            FixText.OfCount("Errors", result.Findings.Count(finding => finding.Severity == DiagnosticSeverity.Error))));
        if (others > 0)
            output.WriteLine(FixText.OfCount("Others", others));
    }

    private static string CountsOf(IEnumerable<FileEdit> edits) => string.Join(", ",
        from edit in edits
        group edit by edit.Finding.Id into rule
        orderby rule.Key
        select string.Create(CultureInfo.InvariantCulture, $"{rule.Key} × {rule.Count():N0}"));

    private void Write(Diagnostic finding, List<FileEdit> edits, MendedFiles files)
    {
        var place = Place.Of(finding.Location);
        output.WriteLine($"{place.NameFrom(folder)}: {CheckResult.SeverityOf(finding)} {finding.Id}: {CheckResult.MessageOf(finding)}");
        output.WriteLine("  " + Describe(edits[0], files));
        if (edits.Count > 1)
            output.WriteLine("  " + FixText.OfCount("MoreProposals", edits.Count - 1));
    }

    private static string Describe(FileEdit edit, MendedFiles files)
    {
        var before = files.Find(edit.Path)?.TextOf(edit.Span) ?? "";
        return edit.Text.Length == 0
            ? FixText.Of("Remove", Shown(before))
            : before.Length == 0 ? FixText.Of("Add", Shown(edit.Text)) : FixText.Of("Replace", Shown(before), Shown(edit.Text));
    }

    // What cannot be seen is written out, and a proposal stays on its line.
    private static string Shown(string text)
    {
        var cut = text.Length > LongestProposal ? string.Concat(text.AsSpan(0, LongestProposal), "…") : text;
        return string.Concat(cut.Select(c => IsSeen(c) ? c.ToString() : $"\\u{(int)c:X4}"));
    }

    private static bool IsSeen(char c) => c == ' ' || !(char.IsWhiteSpace(c) || char.IsControl(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.PrivateUse);
}
