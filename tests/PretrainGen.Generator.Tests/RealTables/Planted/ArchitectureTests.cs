using System.Globalization;

namespace PretrainGen.Generator.Tests.RealTables.Planted;

/// <summary>A catalogue of model architectures: what is legitimate there is said by waivers with reasons, and single mistakes are found.</summary>
public class ArchitectureTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<TableFault> Faults = TableFault.Read("Architectures");

    [Fact]
    public void TheCatalogueIsSound() => Assert.Empty(Warnings(ArchitectureTables.Require()));

    [Fact]
    public void MistakesAreFoundAtTheirCells()
    {
        var catalogue = ArchitectureTables.Require();
        var outcomes = (from fault in Faults let places = Warnings(fault.In(catalogue)) select (Fault: fault, Places: places)).ToList();
        var found = outcomes.Count(outcome => outcome.Places.Any(outcome.Fault.IsAt));
        var total = outcomes.Sum(outcome => outcome.Places.Count);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{Faults.Count} mistakes, {found} found, {total} places: precision {(double)found / total:P0}"));

        Assert.All(outcomes, outcome => outcome.Fault.AssertIsAll(outcome.Places));
    }

    private static IReadOnlyList<string> Warnings(TableSet tables) => [.. tables.Places().Where(place => !place.EndsWith(" info", StringComparison.Ordinal))];
}
