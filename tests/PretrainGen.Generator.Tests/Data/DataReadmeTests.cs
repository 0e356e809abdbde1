using System.Globalization;
using System.Text.RegularExpressions;
using PretrainGen.Generator.Tests.Survey;

namespace PretrainGen.Generator.Tests.Data;

/// <summary><c>data/README.md</c> describes the data as it is.</summary>
public class DataReadmeTests
{
    private static readonly string Text = File.ReadAllText(RepositoryRoot.Combine("data", "README.md"));

    public static TheoryData<string> ColumnsWithListedValues =>
        ["Domain", "Modalities", "Venue", "Supervision", "Objective", "Architecture", "Status"];

    [Fact]
    public void EveryColumnOfTheCatalogueIsDescribedInItsOrder() =>
        Assert.Equal(CatalogueFile.Columns, NamesOfRowsIn("## `models.csv`").Take(CatalogueFile.Columns.Count));

    [Theory]
    [InlineData("architectures.csv")]
    [InlineData("organizations.csv")]
    public void EveryColumnIsDescribedInItsOrder(string file)
    {
        var columns = File.ReadLines(RepositoryRoot.Combine("data", file)).First().Split(',');

        Assert.Equal(columns, NamesOfRowsIn($"## `{file}`").Take(columns.Length));
    }

    [Fact]
    public void EveryDomainOfTheArchitecturesIsListed() => Assert.All(
        ArchitectureFile.Rows.Select(row => row.Domain).Distinct(),
        domain => Assert.Contains($"`{domain}`", DescriptionOf("## `architectures.csv`", "Domain"), StringComparison.Ordinal));

    [Fact]
    public void FilledCellsAreCounted() => Assert.All(
        typeof(ArchitectureFile.Row).GetProperties().Where(column => column.PropertyType == typeof(string)),
        column => Assert.Equal(
            ArchitectureFile.Rows.Count(row => ((string)column.GetValue(row)!).Length > 0),
            int.Parse(DescriptionOf("## `architectures.csv`", column.Name).Split('|')[3], CultureInfo.InvariantCulture)));

    [Fact]
    public void TheSizesAreSaid()
    {
        Assert.Contains($"\n{ArchitectureFile.Rows.Count} rows, one per architecture", Text, StringComparison.Ordinal);
        Assert.Contains($"\n{ArchitectureFile.Houses.Count} rows, one per organization", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryColumnOfTheSurveyIsDescribed() =>
        Assert.Equal(
            SurveyFile.Tables.SelectMany(table => table.Rows[0]).Distinct().Order(StringComparer.Ordinal),
            NamesOfRowsIn("## `survey/pretraining-survey.md`").Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(ColumnsWithListedValues))]
    public void ListedValuesAreThoseInUse(string column) =>
        Assert.Equal(
            (from cell in CatalogueFile.Cells where cell.Column == column from value in CatalogueRow.List(cell.Text) select value)
                .Distinct().Order(StringComparer.Ordinal),
            ValuesListedFor(column).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryUnconfirmedModelHasItsNearestWork() =>
        Assert.All(
            CatalogueFile.Rows.Where(row => !row.IsConfirmed),
            row => Assert.Contains($"\n| {row.Model} |", Text, StringComparison.Ordinal));

    /// <summary>The code in the first cells of a section's tables.</summary>
    private static IEnumerable<string> NamesOfRowsIn(string heading) =>
        SectionOf(heading).Split('\n').Select(line => Regex.Match(line, @"^\| `([^`]+)` \|")).Where(match => match.Success).Select(match => match.Groups[1].Value);

    private static string DescriptionOf(string heading, string column) => SectionOf(heading).Split('\n').Single(line => line.StartsWith($"| `{column}` |", StringComparison.Ordinal));

    private static string SectionOf(string heading) => Regex.Split(Text[Text.IndexOf(heading, StringComparison.Ordinal)..], @"\n## ")[0];

    /// <summary>The code in the row of the second table that starts with the column's name.</summary>
    private static IEnumerable<string> ValuesListedFor(string column)
    {
        var values = Text[Text.IndexOf("\nValues:", StringComparison.Ordinal)..];
        var row = Regex.Match(values, @$"\n\| `{column}` \|([^\n]*)").Groups[1].Value;
        return Regex.Matches(row, "`([^`]+)`").Select(match => match.Groups[1].Value);
    }
}
