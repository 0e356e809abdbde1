using System.Collections.Immutable;

namespace PretrainGen.Generator.Tests.RealTables.Planted;

/// <summary>A price list: ranges of validity, currencies and taxes by region, and discounts.</summary>
public class PriceListTests
{
    private const string Folder = "Prices";

    private static readonly IReadOnlyList<TableFault> Faults = TableFault.Read(Folder);

    private static readonly TableSet List = new(
        new Dictionary<string, int> { ["prices.csv"] = 3, ["products.csv"] = 1, ["regions.csv"] = 1, ["tiers.csv"] = 2 }
            .ToImmutableSortedDictionary(pair => pair.Key, pair => PlainTable.Parse(TableSet.Read(Folder, pair.Key), pair.Value), StringComparer.Ordinal),
        TableSet.SchemasOf(Folder));

    public static TheoryData<int> All => [.. Enumerable.Range(0, Faults.Count)];

    [Fact]
    public void TheListIsSound() => Assert.Empty(List.Places());

    [Theory, MemberData(nameof(All))]
    public void FaultIsFoundAlone(int number) => Faults[number].AssertIsAll(Faults[number].In(List).Places());
}
