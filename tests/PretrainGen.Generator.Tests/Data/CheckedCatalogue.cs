using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Data;

/// <summary>Checks <c>data/models.csv</c>, or what is made of it, against its schema.</summary>
internal static class CheckedCatalogue
{
    public static string Text { get; } = File.ReadAllText(RepositoryRoot.Combine("data", "models.csv"));

    public static string Schema { get; } = File.ReadAllText(RepositoryRoot.Combine("data", "models.schema.json"));

    public static IReadOnlyList<CellReport> Check(string table) =>
        TableCheck.Run([ProjectFile.Of("models.csv", table), ProjectFile.Other("models.schema.json", Schema)], TestContext.Current.CancellationToken);
}
