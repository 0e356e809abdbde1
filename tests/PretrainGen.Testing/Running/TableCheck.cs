using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Project;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Testing.Running;

/// <summary>Runs every rule over some files, as a build does, and tells what it found cell by cell.</summary>
internal static partial class TableCheck
{
    /// <summary>What is found, in the order of the files and of their lines.</summary>
    public static IReadOnlyList<CellReport> Run(IReadOnlyList<ProjectFile> files, CancellationToken cancellation = default) =>
        Run(files, finding => [finding.Location], cancellation);

    /// <summary>The same, and a finding that stands for several cells of a column once for each of them.</summary>
    public static IReadOnlyList<CellReport> RunForEachCell(IReadOnlyList<ProjectFile> files, CancellationToken cancellation = default) =>
        Run(files, CellsOf, cancellation);

    private static IReadOnlyList<CellReport> Run(
        IReadOnlyList<ProjectFile> files, Func<Diagnostic, IEnumerable<Location>> placesOf, CancellationToken cancellation)
    {
        var project = new TestProject(files);
        TestAdditionalText[] texts = [.. files.Select(file => new TestAdditionalText(file))];
        var options = project.CreateOptions();
        var findings = RuleRunner.Run(RuleRunner.NoCode, new AnalyzerOptions([.. texts], options), cancellation: cancellation)
            .FindingsOrThrow()
            .ToLookup(finding => finding.Location.GetLineSpan().Path, StringComparer.Ordinal);
        var documents = ProjectTables.Of(texts, options, cancellation).Entities
            .SelectMany(entity => entity.Files)
            .ToDictionary(file => file.Values.Path, file => file.Document, StringComparer.Ordinal);
        return
        [
            .. from file in files
               let document = documents.GetValueOrDefault(file.Path, TableDocument.Empty)
               from found in findings[file.Path]
                   .SelectMany(finding => placesOf(finding).Select(place => (Place: place.SourceSpan, Finding: finding)))
                   .OrderBy(found => found.Place.Start)
                   .ThenBy(found => found.Finding.Id, StringComparer.Ordinal)
               select Describe(file, document, found.Place, found.Finding),
        ];
    }

    /// <summary>The cells that a finding stands for: where it counts them, the other ones are its last places.</summary>
    private static IEnumerable<Location> CellsOf(Diagnostic finding)
    {
        var count = Count().Match(finding.GetMessage(CultureInfo.InvariantCulture));
        var others = count.Success ? int.Parse(count.Groups[1].Value, CultureInfo.InvariantCulture) - 1 : 0;
        return finding.AdditionalLocations.TakeLast(others).Prepend(finding.Location);
    }

    private static CellReport Describe(ProjectFile file, TableDocument document, TextSpan span, Diagnostic finding)
    {
        var (record, row, column) = Find(document, span);
        return new CellReport(
            Path.GetFileName(file.Path),
            record,
            row,
            column,
            file.Text.Substring(span.Start, span.Length),
            finding.Id,
            finding.Severity,
            finding.GetMessage(CultureInfo.InvariantCulture));
    }

    private static (int Record, string Row, string Column) Find(TableDocument document, TextSpan span)
    {
        foreach (var table in document.Tables)
        {
            var header = Array.FindIndex([.. table.Header], cell => Holds(cell.Span, span));
            if (header >= 0)
                return (1, table.Header[0].Value, table.Header[header].Value);
            for (var row = 0; row < table.Rows.Length; row++)
            {
                var cells = table.Rows[row].Cells;
                if (!table.Rows[row].Span.IntersectsWith(span))
                    continue;

                var column = Array.FindIndex([.. cells], cell => Holds(cell.Span, span));
                return (row + 2, cells[0].Value, column < 0 ? "" : table.Header[column].Value);
            }
        }

        return (0, "", "");
    }

    [GeneratedRegex(@"\(the first of ([0-9]+) such cells in the column\)\z")]
    private static partial Regex Count();

    private static bool Holds(TextSpan cell, TextSpan span) => cell.Contains(span) || cell == span;
}
