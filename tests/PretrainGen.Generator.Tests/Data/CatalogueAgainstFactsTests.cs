namespace PretrainGen.Generator.Tests.Data;

/// <summary><c>data/models.csv</c> says what the papers say.</summary>
public class CatalogueAgainstFactsTests
{
    /// <summary>The institutions that the facts may name by their initials.</summary>
    private static readonly Dictionary<string, string> Initials = new(StringComparer.Ordinal)
    {
        ["Carnegie Mellon University"] = "CMU",
        ["Nanjing University of Science and Technology"] = "NJUST",
        ["Inception Institute of Artificial Intelligence"] = "IIAI",
    };

    private readonly IReadOnlyDictionary<string, Facts.Truth> _truths = Facts.Truths();

    [Fact]
    public void ModelsStandInTheArticlesOrderAndDomain() =>
        Assert.Equal(
            from row in Facts.Article() select (row.Model, row.Domain),
            from row in CatalogueFile.Rows select (row.Model, row.Domain));

    [Fact]
    public void ModelsAreConfirmedWhereTheFactsConfirmThem() =>
        Assert.All(CatalogueFile.Rows, row => Assert.Equal(_truths[row.Model].IsConfirmed, row.IsConfirmed));

    [Fact]
    public void TitlesAreThoseOfThePapers() =>
        Assert.All(CatalogueFile.Rows, row => Assert.Equal(_truths[row.Model].PaperTitle, row.Title));

    [Fact]
    public void ArxivIdsAreThoseOfThePapers() =>
        Assert.All(CatalogueFile.Rows, row => Assert.Equal(_truths[row.Model].ArxivId, row.ArxivId));

    [Fact]
    public void PapersOutsideArxivAreWhereTheFactsFindThem() =>
        Assert.All(
            CatalogueFile.ConfirmedRows.Where(row => row.ArxivId.Length == 0),
            row => Assert.Contains(row.Paper, _truths[row.Model].DoiUrl.Split("; ").Select(url => url.Split(' ')[0])));

    [Fact]
    public void DatesAreThoseOfTheFirstPublication() =>
        Assert.All(CatalogueFile.Rows, row => Assert.Equal(_truths[row.Model].FirstPublished, row.Published));

    [Fact]
    public void ModalitiesAreThoseOfTheFacts() =>
        Assert.All(
            CatalogueFile.Rows,
            row => Assert.Equal(_truths[row.Model].Modalities.Replace(" (per seed)", "", StringComparison.Ordinal).Split(", "), CatalogueRow.List(row.Modalities)));

    [Fact]
    public void FullNamesUseTheWordsOfTheFacts() =>
        Assert.All(CatalogueFile.ConfirmedRows, row => AssertWordsOf(_truths[row.Model].FullName, row.FullName));

    [Fact]
    public void VenuesUseTheWordsOfTheFacts() =>
        Assert.All(CatalogueFile.ConfirmedRows, row => AssertWordsOf(_truths[row.Model].Venue, row.Venue));

    [Fact]
    public void OrganizationsAreNamedInTheFacts() =>
        Assert.All(
            from row in CatalogueFile.Rows from name in CatalogueRow.List(row.Organization) select (row.Model, name),
            pair => Assert.Contains(
                (string[])[pair.name, Initials.GetValueOrDefault(pair.name, pair.name)],
                name => _truths[pair.Model].Organization.Contains(name, StringComparison.Ordinal)));

    [Fact]
    public void SupervisionIsThatOfTheFacts() =>
        Assert.All(
            CatalogueFile.Rows,
            row => Assert.Equal(
                _truths[row.Model].Supervision,
                row.Supervision == "Mixed" ? "self-supervised+supervised" : row.Supervision.ToLowerInvariant().Replace("weakly ", "weakly-", StringComparison.Ordinal)));

    [Fact]
    public void ObjectiveIsTheFirstThatTheFactsName() =>
        Assert.All(
            CatalogueFile.ConfirmedRows,
            row => Assert.Contains(row.Objective, FirstObjectives(_truths[row.Model].Objective), StringComparer.OrdinalIgnoreCase));

    [Fact]
    public void BuiltOnIsWhatTheFactsSayAndWasPublishedBefore() =>
        Assert.All(
            CatalogueFile.ConfirmedRows,
            row => Assert.Equal(
                from name in _truths[row.Model].BuiltOn.Split("; ").Select(ModelNamedAtTheStartOf)
                where name is not null && string.CompareOrdinal(_truths[name].FirstPublished, row.Published) <= 0
                select name,
                CatalogueRow.List(row.BuiltOn)));

    private static void AssertWordsOf(string fact, string cell) =>
        Assert.All(cell.Split(' '), word => Assert.Contains(word, fact, StringComparison.OrdinalIgnoreCase));

    /// <summary>The words before the remarks: "discriminative/conditional generation (…)" names two.</summary>
    private static string[] FirstObjectives(string fact) =>
        fact.Split(" (")[0].Replace("conditional generation", "generative", StringComparison.Ordinal).Split('/');

    /// <summary>The model of "MoCo (momentum encoder)", whose own name may have brackets too.</summary>
    private static string? ModelNamedAtTheStartOf(string entry) =>
        CatalogueFile.ByModel.Keys.FirstOrDefault(name => entry == name || entry.StartsWith(name + " (", StringComparison.Ordinal));
}
