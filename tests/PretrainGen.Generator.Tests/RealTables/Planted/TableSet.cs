using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.RealTables.Planted;

/// <summary>Tables that belong together, with what describes them.</summary>
/// <param name="Tables">The tables by the names of their files.</param>
/// <param name="Schemas">The schemas by the names of their files.</param>
internal sealed partial record TableSet(ImmutableSortedDictionary<string, PlainTable> Tables, ImmutableSortedDictionary<string, string> Schemas)
{
    private static readonly string Data = RepositoryRoot.Combine("tests", "PretrainGen.Generator.Tests", "RealTables", "Planted", "Data");

    /// <summary>The schemas of a folder of the data beside these tests.</summary>
    public static ImmutableSortedDictionary<string, string> SchemasOf(string folder) =>
        Directory.GetFiles(Path.Combine(Data, folder), "*.schema.json")
            .ToImmutableSortedDictionary(file => Path.GetFileName(file), File.ReadAllText, StringComparer.Ordinal);

    /// <summary>A file of the data beside these tests.</summary>
    public static string Read(string folder, string file) => File.ReadAllText(Path.Combine(Data, folder, file));

    /// <summary>The same with a table changed.</summary>
    public TableSet With(string file, Func<PlainTable, PlainTable> change) => this with { Tables = Tables.SetItem(file, change(Tables[file])) };

    /// <summary>
    /// Where something is found, as <c>file row column rule</c>, rows by their names; a cell that breaks two rules is one place.
    /// </summary>
    public IReadOnlyList<string> Places() => [.. Check().Select(PlaceOf).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The rules that find something: of the schemas by the ids that they have there, and ours.</summary>
    public IReadOnlySet<string> BrokenRules() => Check().Select(RuleOf).ToHashSet(StringComparer.Ordinal);

    /// <summary>What is found. That something is not generated for a large table says nothing about the table.</summary>
    public IReadOnlyList<CellReport> Check() =>
    [
        .. TableCheck.Run(
            [
                .. Tables.Select(table => ProjectFile.Of(table.Key, table.Value.ToString(), ("Format", "csv"))),
                .. Schemas.Select(schema => ProjectFile.Other(schema.Key, schema.Value)),
            ],
            TestContext.Current.CancellationToken).Where(report => report.Id != "PTG4007"),
    ];

    /// <summary>The place of a finding.</summary>
    public string PlaceOf(CellReport report)
    {
        if (!Tables.TryGetValue(report.File, out var table))
            return $"{report.File} {report.Id} {report.Cell} {report.Message}";

        var row = report.Record < 2 ? $"({report.Message})" : table.NameOf(report.Record - 2);
        var level = report.Severity == DiagnosticSeverity.Info ? " info" : "";
        return $"{report.File} | {row} | {report.Column} | {report.Id}{level}";
    }

    private static string RuleOf(CellReport report) => IdInBrackets().Match(report.Message) is { Success: true } id ? id.Groups[1].Value : report.Id;

    // A rule of a schema stands behind the message; one message for several cells goes on with their number.
    [GeneratedRegex(@" \(([a-z][a-z0-9-]*)\)( \(the first of [0-9]+ such cells in the column\))?\z")]
    private static partial Regex IdInBrackets();
}
