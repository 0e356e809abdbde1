using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PretrainGen.Fuzz.Checks;

/// <summary>Runs every rule over a project: none throws, and each points into a file and speaks in one line.</summary>
internal static partial class RuleCheck
{
    private const int LongestMessage = 2_000;

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    /// <summary>Everything that the rules find.</summary>
    /// <param name="project">Where they look.</param>
    /// <param name="breach">What one of them threw, or null.</param>
    public static ImmutableArray<Diagnostic> Findings(TestProject project, out Breach? breach)
    {
        var options = new AnalyzerOptions([.. project.Files.Select(file => new TestAdditionalText(file))], project.CreateOptions());
        var result = RuleRunner.Run(RuleRunner.NoCode, options, isConcurrent: project.Files.Count > 1);
        breach = result.Exception is { } thrown ? new Breach("no rule throws", thrown) { Project = project } : null;
        return result.Findings;
    }

    /// <summary>What is wrong with the findings themselves, or null.</summary>
    public static Breach? Breach(TestProject project, ImmutableArray<Diagnostic> findings)
    {
        var lineStarts = project.Files.ToDictionary(file => file.Path, file => LineEnds().Matches(file.Text).Select(end => end.Index + end.Length).Prepend(0).ToArray(), StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var message = finding.GetMessage(CultureInfo.InvariantCulture);
            if (finding.Id == "AD0001")
                return new Breach("no rule throws", message) { Project = project };
            if (Unprintable().IsMatch(message) || finding.GetMessage(Chinese).Length == 0)
                return new Breach("a message is one line of what can be seen", finding.Id + " " + Printing.Literal(message)) { Project = project };
            if (message.Length > LongestMessage)
                return new Breach("a message is short", finding.Id + " " + Printing.Literal(message)) { Project = project };
            if (finding.AdditionalLocations.Prepend(finding.Location).FirstOrDefault(IsOutside) is { } outside)
                return new Breach("a finding is inside of its file", finding.Id + " " + outside.GetLineSpan()) { Project = project };
        }

        return null;

        bool IsOutside(Location place)
        {
            var path = place.GetLineSpan().Path;
            return !IsInside(project.Files.FirstOrDefault(file => file.Path == path), lineStarts.GetValueOrDefault(path, []), place);
        }
    }

    private static bool IsInside(ProjectFile? file, int[] lineStarts, Location place)
    {
        var lines = place.GetLineSpan();
        return file is not null
            && place.SourceSpan.End <= file.Text.Length
            && lines.StartLinePosition == PositionOf(lineStarts, place.SourceSpan.Start)
            && lines.EndLinePosition == PositionOf(lineStarts, place.SourceSpan.End);
    }

    // Written apart from the product's own count.
    private static Microsoft.CodeAnalysis.Text.LinePosition PositionOf(int[] lineStarts, int offset)
    {
        var found = Array.BinarySearch(lineStarts, offset);
        var line = found < 0 ? ~found - 1 : found;
        return new(line, offset - lineStarts[line]);
    }

    [GeneratedRegex("\r\n|\r|\n")]
    private static partial Regex LineEnds();

    [GeneratedRegex(@"[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}-[\uD800-\uDFFF]]")]
    private static partial Regex Unprintable();
}
