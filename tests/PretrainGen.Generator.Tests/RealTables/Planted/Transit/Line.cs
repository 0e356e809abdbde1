namespace PretrainGen.Generator.Tests.RealTables.Planted.Transit;

/// <summary>A line of the made-up city.</summary>
/// <param name="Id">Its route.</param>
/// <param name="Agency">Who runs it.</param>
/// <param name="Type">The kind of vehicle: 0 tram, 1 metro, 3 bus, 4 ferry.</param>
/// <param name="Name">Its ends.</param>
/// <param name="Color">Its color.</param>
/// <param name="Stops">How many stops it has.</param>
/// <param name="Angle">The direction in which it crosses the city, in degrees.</param>
/// <param name="Speed">How many kilometers it goes in an hour.</param>
/// <param name="First">When the first trip leaves, in minutes after midnight.</param>
/// <param name="Last">When the last trip leaves.</param>
/// <param name="Headway">The minutes between two trips.</param>
/// <param name="Services">The days on which it runs.</param>
internal sealed record Line(
    string Id,
    string Agency,
    int Type,
    string Name,
    string Color,
    int Stops,
    int Angle,
    int Speed,
    int First,
    int Last,
    int Headway,
    params IReadOnlyList<string> Services)
{
    private const double StepInDegrees = 0.0055;

    /// <summary>All lines; that of the night runs beyond the end of the day.</summary>
    public static IReadOnlyList<Line> All { get; } =
    [
        new("M1", "AT", 1, "Westgate - Harbour", "D5232B", 10, 0, 36, 300, 1380, 72, "WK", "SA"),
        new("T1", "AT", 0, "Northfield - Old Mill", "1F6FB5", 12, 40, 20, 330, 1320, 90, "WK", "SU"),
        new("T2", "AT", 0, "Priory Hill - Exhibition", "2E8B57", 11, 75, 20, 345, 1290, 90, "WK", "SU"),
        new("B10", "AT", 3, "Quarry Lane - Hospital", "7A4FA3", 14, 110, 18, 320, 1200, 110, "WK", "SA"),
        new("B20", "AT", 3, "Airport - University", "C46A00", 13, 150, 24, 280, 1300, 120, "WK", "SA", "SU"),
        new("F1", "HF", 4, "Harbour - Lighthouse Island", "00838F", 4, 20, 14, 420, 1260, 120, "WK", "SU"),
        new("N1", "NB", 3, "Night Ring", "333366", 13, 95, 22, 1390, 1590, 40, "SA"),
    ];

    /// <summary>What the line's stop of a number is called.</summary>
    public string StopName(int number) => $"{Places[(number * 5 + Angle) % Places.Length]} {Kinds[(number + Angle) % Kinds.Length]}";

    /// <summary>Where the line's stop of a number is.</summary>
    public (double Latitude, double Longitude) Position(int number)
    {
        var way = (number - (Stops - 1) / 2.0) * StepInDegrees;
        var radians = Angle * Math.PI / 180;
        return (46.5 + 0.012 * Math.Sin(Angle) + way * Math.Sin(radians), 7.45 + 0.015 * Math.Cos(Angle) + way * Math.Cos(radians) * 1.4);
    }

    /// <summary>The kilometers from the first stop of a direction to the one after so many.</summary>
    public double Distance(int direction, int count)
    {
        var sum = 0.0;
        for (var index = 0; index < count; index++)
        {
            var (from, to) = (Position(StopAt(direction, index)), Position(StopAt(direction, index + 1)));
            var (north, east) = ((from.Latitude - to.Latitude) * 111.2, (from.Longitude - to.Longitude) * 76.5);
            sum += Math.Sqrt((north * north) + (east * east));
        }

        return sum;
    }

    /// <summary>The number of the stop that comes after so many others in a direction.</summary>
    public int StopAt(int direction, int index) => direction == 0 ? index : Stops - 1 - index;

    private static readonly string[] Places =
    [
        "Alder", "Birchwood", "Castle", "Dockyard", "Elmfield", "Fernhill", "Garden", "Harbour", "Ironworks", "Juniper", "Kingsway", "Limekiln",
        "Market", "Northfield", "Orchard", "Priory", "Quarry", "Riverside", "Saltmarsh", "Temple", "Vineyard", "Windmill", "Yarrow",
    ];

    private static readonly string[] Kinds = ["Street", "Square", "Bridge", "Gate", "Park", "Avenue", "Crossing"];
}
