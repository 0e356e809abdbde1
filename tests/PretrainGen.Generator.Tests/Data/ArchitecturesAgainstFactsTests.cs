namespace PretrainGen.Generator.Tests.Data;

/// <summary><c>data/architectures.csv</c> says what its sources say, and agrees with <c>data/models.csv</c>.</summary>
public class ArchitecturesAgainstFactsTests
{
    private static IReadOnlyList<ArchitectureFile.Row> Rows => ArchitectureFile.Rows;

    [Fact]
    public void CellsAreThoseOfTheFacts() => Assert.Equal(
        from fact in Facts.Architectures()
        select (fact.Model, fact.Domain, fact.Released, fact.AddedToTransformers, fact.PaperTitle, fact.PaperUrl, fact.ArxivId, fact.Organization, fact.BuiltOn, fact.Deprecated),
        from row in Rows
        select (row.Architecture, DomainOf(row), row.Released, row.AddedToTransformers, row.Title, row.Paper, row.ArxivId, row.Organization, row.BuiltOn, row.Deprecated));

    [Fact]
    public void SourcesAreThoseOfTheFacts() => Assert.Equal(
        from fact in Facts.Architectures() select fact.Source.Replace("huggingface/transformers ", "", StringComparison.Ordinal).Replace(" @ ", "@", StringComparison.Ordinal),
        from row in Rows select row.Source.Replace(";", "; ", StringComparison.Ordinal));

    [Fact]
    public void YearIsThatOfTheDay() => Assert.All(Rows, row => Assert.Equal(row.Released.Split('-')[0], row.Year));

    /// <summary>Both catalogues are about a work where they have a paper in common, unless another row is nearer to it.</summary>
    [Fact]
    public void EveryPaperInBothCataloguesIsReferredTo()
    {
        var works = from model in CatalogueFile.ConfirmedRows
                    from row in Rows
                    where row.Paper == model.Paper && !row.Architecture.StartsWith("Hybrid ", StringComparison.Ordinal)
                    select (row.Architecture, model.Model);

        Assert.Equal(15, works.Count());
        Assert.Equal(works.Order(), (from row in Rows where row.Model.Length > 0 select (row.Architecture, row.Model)).Order());
    }

    [Fact]
    public void HousesOfAWorkAreAmongThoseOfTheModel() => Assert.All(
        from row in Rows
        where row.Model.Length > 0
        from name in CatalogueRow.List(row.Organization)
        select (House: ArchitectureFile.Houses.Single(house => house.Organization == name), Model: CatalogueFile.ByModel[row.Model]),
        pair => Assert.NotEmpty(pair.House.Names.Intersect(CatalogueRow.List(pair.Model.Organization))));

    private static string DomainOf(ArchitectureFile.Row row) => row.Domain switch
    {
        "Time series" => "TimeSeries",
        "Reinforcement learning" => "ReinforcementLearning",
        var same => same,
    };
}
