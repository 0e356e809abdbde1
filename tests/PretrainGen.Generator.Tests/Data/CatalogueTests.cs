using System.Globalization;

namespace PretrainGen.Generator.Tests.Data;

/// <summary><c>data/models.csv</c> agrees with itself.</summary>
public class CatalogueTests
{
    /// <summary>What nothing is known of where no publication could be found.</summary>
    private static readonly string[] FactColumns =
    [
        "FullName", "Year", "Published", "Venue", "Supervision", "Objective", "Architecture", "BuiltOn", "Title", "Paper", "ArxivId", "Organization",
    ];

    /// <summary>What may be blank of a confirmed model: it need not build on another, nor be on arXiv.</summary>
    private static readonly string[] OptionalColumns = ["BuiltOn", "ArxivId"];

    [Fact]
    public void ColumnsStandInTheirOrder() =>
        Assert.Equal(
            from column in typeof(CatalogueRow).GetConstructors()[0].GetParameters() select column.Name,
            CatalogueFile.Columns);

    [Fact]
    public void ModelsAreNamedAndDistinct()
    {
        Assert.Equal(37, CatalogueFile.Rows.Count);
        Assert.All(CatalogueFile.Rows, row => Assert.NotEmpty(row.Model));
        Assert.Distinct(from row in CatalogueFile.Rows select row.Model, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void CellsHaveNoBlanksAroundThem() =>
        Assert.All(CatalogueFile.Cells, cell => Assert.Equal(cell.Text.Trim(), cell.Text));

    [Fact]
    public void ListsHaveNoBlankAndNoRepeatedValue() =>
        Assert.All(
            from row in CatalogueFile.Rows from list in (string[])[row.Modalities, row.BuiltOn, row.Organization] select CatalogueRow.List(list),
            values =>
            {
                Assert.Distinct(values, StringComparer.OrdinalIgnoreCase);
                Assert.All(values, value => Assert.Matches(@"^\S(.*\S)?\z", value));
            });

    [Fact]
    public void PublishedIsADateAndYearIsItsYear() =>
        Assert.All(CatalogueFile.ConfirmedRows, row => Assert.Equal(row.Year, Published(row).Year.ToString(CultureInfo.InvariantCulture)));

    [Fact]
    public void PaperIsAnHttpsLink() =>
        Assert.All(CatalogueFile.ConfirmedRows, row => Assert.Equal(Uri.UriSchemeHttps, new Uri(row.Paper, UriKind.Absolute).Scheme));

    [Fact]
    public void PaperLinksToTheArxivIdWhereThereIsOne() =>
        Assert.All(
            CatalogueFile.ConfirmedRows,
            row => Assert.Equal(row.ArxivId.Length > 0 ? $"https://arxiv.org/abs/{row.ArxivId}" : "", row.Paper.Contains("arxiv", StringComparison.Ordinal) ? row.Paper : ""));

    [Fact]
    public void ArxivIdIsOfTheMonthOfPublicationOrTheNext() =>
        Assert.All(
            CatalogueFile.Rows.Where(row => row.ArxivId.Length > 0),
            row =>
            {
                Assert.Matches(@"^\d{4}\.\d{4,5}\z", row.ArxivId);
                var announced = DateOnly.ParseExact(row.ArxivId[..4] + "01", "yyMMdd", CultureInfo.InvariantCulture);
                var submitted = Published(row);
                Assert.InRange((announced.Year - submitted.Year) * 12 + announced.Month - submitted.Month, 0, 1);
            });

    [Fact]
    public void TitlesPapersAndArxivIdsAreDistinct()
    {
        Assert.Distinct(from row in CatalogueFile.ConfirmedRows select row.Title);
        Assert.Distinct(from row in CatalogueFile.ConfirmedRows select row.Paper);
        Assert.Distinct(from row in CatalogueFile.ConfirmedRows where row.ArxivId.Length > 0 select row.ArxivId);
    }

    [Fact]
    public void PreprintsHaveAnArxivId() =>
        Assert.All(CatalogueFile.Rows.Where(row => row.Venue == "arXiv"), row => Assert.NotEmpty(row.ArxivId));

    [Fact]
    public void BuiltOnNamesOtherModelsOfTheTable() =>
        Assert.All(Derivations, derivation => Assert.True(derivation.Base is { IsConfirmed: true } && derivation.Base != derivation.Model));

    [Fact]
    public void NothingIsBuiltOnALaterModel() =>
        Assert.All(Derivations, derivation => Assert.True(Published(derivation.Base!) <= Published(derivation.Model)));

    [Fact]
    public void SupervisedAndDiscriminativeGoTogetherUnlessTheModelGenerates() =>
        Assert.All(
            CatalogueFile.ConfirmedRows,
            row => Assert.Equal(row.Supervision == "Supervised" && row.Objective != "Generative", row.Objective == "Discriminative"));

    [Fact]
    public void ConfirmedModelsAreComplete() =>
        Assert.All(
            CatalogueFile.Cells.Where(cell => CatalogueFile.ByModel[cell.Model].IsConfirmed && !OptionalColumns.Contains(cell.Column)),
            cell => Assert.NotEmpty(cell.Text));

    [Fact]
    public void UnconfirmedModelsClaimNoFact() =>
        Assert.All(
            CatalogueFile.Cells.Where(cell => !CatalogueFile.ByModel[cell.Model].IsConfirmed),
            cell => Assert.Equal(FactColumns.Contains(cell.Column), cell.Text.Length == 0));

    private static IEnumerable<(CatalogueRow Model, CatalogueRow? Base)> Derivations =>
        from row in CatalogueFile.Rows
        from name in CatalogueRow.List(row.BuiltOn)
        select (row, CatalogueFile.ByModel.GetValueOrDefault(name));

    private static DateOnly Published(CatalogueRow row) => DateOnly.ParseExact(row.Published, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
