using System.Globalization;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Project;

namespace PretrainGen.Generator.Tests.Support;

/// <summary>What the catalogue makes of files, without a compiler.</summary>
internal static class Models
{
    /// <summary>The models of all entities of a project, in the order of its files.</summary>
    public static IReadOnlyList<EntityModel> Of(params IReadOnlyList<ProjectFile> files) => Of("", files);

    /// <summary>The models of all entities of a project whose documentation is in a language.</summary>
    public static IReadOnlyList<EntityModel> Of(string docLanguage, IReadOnlyList<ProjectFile> files)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var options = new TestOptionsProvider("Consumer", files, docLanguage);
        var texts = files.Select(file => new TestAdditionalText(file)).ToList();
        return [.. ProjectTables.Of(texts, options, cancellation).Entities.Select(entity => entity.Model)];
    }

    /// <summary>The model of a table <c>things.csv</c> with a schema beside it; the schema's double quotes may be single ones.</summary>
    public static EntityModel Of(string table, string schema) =>
        Assert.Single(Of(ProjectFile.Of("things.csv", table), ProjectFile.Schema("things.schema.json", schema.Replace('\'', '"'))));

    /// <summary>The model of a table <c>things.csv</c> without a schema.</summary>
    public static EntityModel Of(string table) => Assert.Single(Of(ProjectFile.Of("things.csv", table)));

    /// <summary>The findings, each in a line: <c>WrongType (1,2) 'x': integer &lt;- (0,2)</c> with rows and columns from 0, the header being row -1.</summary>
    public static IReadOnlyList<string> Findings(EntityModel model) => [.. model.Findings.Select(Describe)];

    private static string Describe(Fault<CellFault, CellAddress> finding) =>
        $"{finding.Kind} {Place(finding.Place)} '{finding.Value}'"
        + (finding.Expected.Length > 0 ? $": {finding.Expected}" : "")
        + string.Concat(finding.Others.Select(other => $" <- {Place(other)}"));

    private static string Place(CellAddress cell)
    {
        var file = cell.File > 0 ? string.Create(CultureInfo.InvariantCulture, $"file {cell.File} ") : "";
        var section = cell.Section > 0 ? string.Create(CultureInfo.InvariantCulture, $"table {cell.Section} ") : "";
        return string.Create(CultureInfo.InvariantCulture, $"({file}{section}{cell.Row},{cell.Column})");
    }
}
