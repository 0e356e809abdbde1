using PretrainGen.Generator.Tests.RealTables.Planted.Transit;

namespace PretrainGen.Generator.Tests.RealTables.Planted;

/// <summary>A timetable: what the validators of such feeds look for is said by its schemas.</summary>
public class TransitTests
{
    private static readonly IReadOnlyList<TableFault> Faults = TableFault.Read("Aldermere");

    public static TheoryData<int> All => [.. Enumerable.Range(0, Faults.Count)];

    [Fact]
    public void TheTimetableIsSound() => Assert.Empty(CityFeed.Tables.Places());

    [Fact]
    public void ItIsAsLargeAsThatOfACity() => Assert.InRange(CityFeed.Tables.Tables["stop_times.txt"].Rows.Count, 2000, 5000);

    [Fact]
    public void SomeTripsGoOnAfterMidnight() =>
        Assert.Contains(CityFeed.Tables.Tables["stop_times.txt"].Rows, row => string.CompareOrdinal(row[2], "26:00:00") > 0);

    [Theory, MemberData(nameof(All))]
    public void FaultIsFoundAlone(int number) => Faults[number].AssertIsAll(Faults[number].In(CityFeed.Tables).Places());
}
