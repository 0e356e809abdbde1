using System.Globalization;

namespace PretrainGen.Generator.Tests.RealTables.Planted;

/// <summary>A catalogue of model architectures: what is legitimate there is said by waivers with reasons, but for a few rows, and single mistakes are found.</summary>
public class ArchitectureTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<TableFault> Faults = TableFault.Read("Architectures");

    [Fact]
    public void FewRowsOfTheCatalogueStandOut() => Assert.InRange(Warnings(ArchitectureTables.Require()).Count, 0, 7);

    [Fact]
    public void MistakesAreFoundAtTheirCells()
    {
        var catalogue = ArchitectureTables.Require();
        var known = Warnings(catalogue);
        var outcomes = (from fault in Faults let places = Warnings(fault.In(catalogue)).Except(known).ToList() select (Fault: fault, Places: places)).ToList();
        var found = outcomes.Count(outcome => outcome.Places.Any(outcome.Fault.IsAt));
        var total = outcomes.Sum(outcome => outcome.Places.Count);
        foreach (var (fault, places) in outcomes.Where(outcome => outcome.Places.Count != 1 || !outcome.Places.All(outcome.Fault.IsAt)))
            output.WriteLine($"{fault}: {fault.Place} <> {string.Join(" ++ ", places)}");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{Faults.Count} mistakes, {found} found, {total} places: precision {(double)found / total:P0}"));

        Assert.All(outcomes, outcome => Assert.Contains(outcome.Places, outcome.Fault.IsAt));
        Assert.InRange((double)found / total, 0.95, 1);
    }

    private static IReadOnlyList<string> Warnings(TableSet tables) => [.. tables.Places().Where(place => !place.EndsWith(" info", StringComparison.Ordinal))];
}
