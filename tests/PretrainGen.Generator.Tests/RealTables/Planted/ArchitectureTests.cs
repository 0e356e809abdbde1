using System.Globalization;

namespace PretrainGen.Generator.Tests.RealTables.Planted;

/// <summary>The catalogue of model architectures: what is legitimate there is said by waivers with reasons, and single mistakes are found.</summary>
public class ArchitectureTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<TableFault> Faults = TableFault.Read("Architectures");

    private static readonly TableSet Catalogue = ArchitectureTables.Catalogue;

    public static TheoryData<int> All => [.. Enumerable.Range(0, Faults.Count)];

    [Fact]
    public void TheCatalogueIsSound() => Assert.Empty(Catalogue.Places());

    [Fact]
    public void MistakesAreOfManyKinds()
    {
        var rules = Faults.Select(fault => fault.Rule).Distinct().Count();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Faults.Count} mistakes, found by {rules} rules"));

        Assert.InRange(Faults.Count, 40, int.MaxValue);
        Assert.InRange(rules, 40, Faults.Count);
    }

    [Theory, MemberData(nameof(All))]
    public void MistakeIsFoundAtItsCell(int number)
    {
        var fault = Faults[number];
        var tables = fault.In(Catalogue);

        fault.AssertIsAll(tables.Places());
        Assert.Contains(fault.Rule, tables.BrokenRules());
    }
}
