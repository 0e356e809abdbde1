namespace PretrainGen.Generator.Tests.Data;

/// <summary>The rows of <c>data/architectures.csv</c> and <c>data/organizations.csv</c>, read by a library.</summary>
internal static class ArchitectureFile
{
    public static IReadOnlyList<Row> Rows { get; } = CsvFile.Read<Row>(RepositoryRoot.Combine("data", "architectures.csv"));

    public static IReadOnlyList<House> Houses { get; } = CsvFile.Read<House>(RepositoryRoot.Combine("data", "organizations.csv"));

    /// <summary>A row of the catalogue, every cell as the text it is. The parameters stand in the order of the columns.</summary>
    internal sealed record Row(
        string Architecture,
        string Domain,
        string Year,
        string Released,
        string AddedToTransformers,
        string Title,
        string Paper,
        string ArxivId,
        string Organization,
        string BuiltOn,
        string Model,
        string Deprecated,
        string Source)
    {
        public override string ToString() => Architecture;
    }

    /// <summary>A row of the table of organizations.</summary>
    internal sealed record House(string Organization, string Aliases)
    {
        /// <summary>The name and all others.</summary>
        public IEnumerable<string> Names => CatalogueRow.List(Aliases).Prepend(Organization);
    }
}
