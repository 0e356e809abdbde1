using System.Globalization;
using Microsoft.CodeAnalysis;
using PretrainGen.Tool.Texts;
using Spectre.Console;

namespace PretrainGen.Tool.Output;

/// <summary>
/// Writes findings for people: each as a compiler says it, with the line of the table below it, the cell underlined, and the cells that
/// the finding is about besides.
/// </summary>
/// <param name="console">Where to.</param>
/// <param name="width">How many columns a line of a table may take.</param>
internal sealed class TextReport(IAnsiConsole console, int width) : IReport
{
    private const int MostOthers = 3;

    private static readonly Style Quiet = new(Color.Grey);
    private static readonly Style OtherStyle = new(Color.Blue);

    /// <inheritdoc/>
    public void Write(CheckResult result)
    {
        foreach (var finding in result.Shown)
            Write(finding, result);
        console.WriteLine(SummaryOf(result), StyleOf(result.Findings.Select(finding => finding.Severity).DefaultIfEmpty().Max()));
    }

    private static string SummaryOf(CheckResult result)
    {
        var (errors, warnings, notes) = (
            result.Count(DiagnosticSeverity.Error), result.Count(DiagnosticSeverity.Warning), result.Count(DiagnosticSeverity.Info));
        var hidden = notes > 0 && result.Least > DiagnosticSeverity.Info ? ToolText.OfCount("HiddenNotes", notes) : "";
        var found = errors + warnings + notes == 0
            ? ToolText.Of("NothingFound")
            : ToolText.Of(
                "Found", ToolText.OfCount("Errors", errors), ToolText.OfCount("Warnings", warnings), ToolText.OfCount("Notes", notes));
        var mendable = result.MendableCount > 0 ? ToolText.OfCount("Mendable", result.MendableCount) : "";
        return ToolText.Of("Summary", ToolText.OfCount("Tables", result.TableCount), found) + mendable + hidden;
    }

    private static Style StyleOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => new Style(Color.Red),
        DiagnosticSeverity.Warning => new Style(Color.Yellow),
        DiagnosticSeverity.Info => new Style(Color.Aqua),
        _ => new Style(Color.Green),
    };

    private void Write(Diagnostic finding, CheckResult result)
    {
        var place = Place.Of(finding.Location);
        var others = finding.AdditionalLocations.Select(Place.Of).ToList();
        var shown = others.Take(MostOthers).ToList();
        var gutter = shown.Append(place).Max(known => known.StartLine).ToString(CultureInfo.InvariantCulture).Length;

        WriteHead(finding, place, result.Folder);
        WriteLine(place, result, gutter, '^', StyleOf(finding.Severity));
        foreach (var other in shown)
        {
            if (other.Path != place.Path)
                console.WriteLine($"{Blanks(gutter)} ::: {other.NameFrom(result.Folder)}", Quiet);
            WriteLine(other, result, gutter, '-', OtherStyle);
        }

        if (others.Count > shown.Count)
            console.WriteLine($"{Blanks(gutter)}  = {ToolText.OfCount("MorePlaces", others.Count - shown.Count)}", Quiet);
        console.WriteLine();
    }

    private void WriteHead(Diagnostic finding, Place place, string folder)
    {
        console.Write(place.NameFrom(folder) + ": ", new Style(decoration: Decoration.Bold));
        console.Write($"{CheckResult.SeverityOf(finding)} {finding.Id}", StyleOf(finding.Severity));
        console.WriteLine(": " + CheckResult.MessageOf(finding));
    }

    private void WriteLine(Place place, CheckResult result, int gutter, char mark, Style style)
    {
        var excerpt = Excerpt.Of(result.TextOf(place.Path), place, width - gutter - 3);
        console.Write(place.StartLine.ToString(CultureInfo.InvariantCulture).PadLeft(gutter) + " | ", Quiet);
        console.WriteLine(excerpt.Before + excerpt.Marked + excerpt.After);
        console.Write(Blanks(gutter) + " | ", Quiet);
        console.WriteLine(Blanks(excerpt.Indent) + new string(mark, excerpt.Width), style);
    }

    private static string Blanks(int count) => new(' ', count);
}
