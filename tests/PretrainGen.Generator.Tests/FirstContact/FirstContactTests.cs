using System.Globalization;
using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.FirstContact;

/// <summary>Tables as people write them, dropped into a project without a word: each is typed as an expert would, and nothing untrue is said.</summary>
public class FirstContactTests
{
    [Theory]
    [MemberData(nameof(Tables))]
    public void It_comes_out_as_an_expert_would_write_it(string name)
    {
        var table = WrittenTables.All.Single(table => table.FileName == name);

        var built = UndescribedTable.Build(ProjectFile.Of(table.FileName, table.Text), TestContext.Current.CancellationToken);

        Assert.Equal(
            table.Expected,
            [.. built.Entities.Select(entity => entity.Model.Entity!).SelectMany(Describe), .. built.Findings.OrderBy(Line).SelectMany(Describe)]);
    }

    public static TheoryData<string> Tables() => [.. WrittenTables.All.Select(table => table.FileName)];

    private static IEnumerable<string> Describe(Entity entity)
    {
        var key = string.Join(" + ", entity.Columns.Where(column => column.Role == ColumnRole.Key).Select(column => column.Header));
        yield return $"{entity.Name} by {(key.Length > 0 ? key : "nothing")}: {string.Join(", ", entity.Columns.Select(Describe))}";
    }

    private static string Describe(EntityColumn column) =>
        $"{column.Header} {column.Type}{(column.IsList ? " list" : "")}{(column is { IsNullable: true, IsList: false } ? "?" : "")}{Role(column)}";

    private static string Role(EntityColumn column) => column.Role switch
    {
        ColumnRole.Doc => " (doc)",
        ColumnRole.Link => " (link)",
        _ => "",
    };

    // Information never shows in a build.
    private static IEnumerable<string> Describe(Diagnostic finding) => finding.Severity <= DiagnosticSeverity.Info
        ? []
        : [$"{Line(finding)} {finding.Severity.ToString().ToLowerInvariant()} {finding.Id}"];

    private static string Line(Diagnostic finding) =>
        (finding.Location.GetLineSpan().StartLinePosition.Line + 1).ToString(CultureInfo.InvariantCulture);
}
