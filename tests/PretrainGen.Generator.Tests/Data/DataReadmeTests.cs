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
    private static IEnumerable<string> NamesOfRowsIn(string heading)
    {
        var section = Text[Text.IndexOf(heading, StringComparison.Ordinal)..];
        return Regex.Split(section, @"\n## ")[0].Split('\n').Select(line => Regex.Match(line, @"^\| `([^`]+)` \|")).Where(match => match.Success).Select(match => match.Groups[1].Value);
    }

    /// <summary>The code in the row of the second table that starts with the column's name.</summary>
    private static IEnumerable<string> ValuesListedFor(string column)
    {
        var values = Text[Text.IndexOf("\nValues:", StringComparison.Ordinal)..];
        var row = Regex.Match(values, @$"\n\| `{column}` \|([^\n]*)").Groups[1].Value;
        return Regex.Matches(row, "`([^`]+)`").Select(match => match.Groups[1].Value);
    }
}
