using System.Collections.Immutable;

namespace PretrainGen.Generator.Tests.RealTables.Planted;

/// <summary>Names of animals: a tree of ranks, and names that stand for others.</summary>
public class TaxonomyTests
{
    private const string Folder = "Taxonomy";

    private static readonly IReadOnlyList<TableFault> Faults = TableFault.Read(Folder);

    private static readonly TableSet Taxa = new(
        ImmutableSortedDictionary.Create<string, PlainTable>(StringComparer.Ordinal).Add("taxa.csv", PlainTable.Parse(TableSet.Read(Folder, "taxa.csv"))),
        TableSet.SchemasOf(Folder));

    public static TheoryData<int> All => [.. Enumerable.Range(0, Faults.Count)];

    [Fact]
    public void TheNamesAreSound() => Assert.Empty(Taxa.Places());

    [Theory, MemberData(nameof(All))]
    public void FaultIsFoundAlone(int number) => Faults[number].AssertIsAll(Faults[number].In(Taxa).Places());
}
