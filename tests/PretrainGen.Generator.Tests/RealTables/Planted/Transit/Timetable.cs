using System.Globalization;

namespace PretrainGen.Generator.Tests.RealTables.Planted.Transit;

/// <summary>Writes the trips of the made-up city, stop by stop.</summary>
internal static class Timetable
{
    private const int Dwell = 20;

    /// <summary>The way of a line in a direction, a point at each stop.</summary>
    public static IEnumerable<string> Shape(Line line, int direction) =>
        from index in Enumerable.Range(0, line.Stops)
        let position = line.Position(line.StopAt(direction, index))
        select string.Create(
            CultureInfo.InvariantCulture,
            $"{line.Id}-{direction},{index + 1},{position.Latitude:0.00000},{position.Longitude:0.00000},{line.Distance(direction, index):0.000}");

    /// <summary>
    /// The trips of a day: each vehicle goes to the end of its line and back, which is its block. It takes one to a few vehicles to leave as often
    /// as the line says.
    /// </summary>
    public static void AddTrips(Line line, string service, List<string> trips, List<string> times, List<string> runs)
    {
        var number = 0;
        for (var minute = line.First; minute <= line.Last; minute += line.Headway)
        {
            var start = minute * 60;
            var block = $"{line.Id}-{service}-{++number}";
            foreach (var direction in (int[])[0, 1])
            {
                var trip = $"{block}-{direction}";
                trips.Add($"{trip},{line.Id},{service},{Headsign(line, direction)},{direction},{block},{line.Id}-{direction},1");
                var end = AddStops(line, direction, trip, start, times);
                runs.Add($"{block},{direction + 1},{service},{block},{trip},{StopId(line, direction, 0)},{Time(start)},{StopId(line, direction, line.Stops - 1)},{Time(end)}");
                start = end + 300;
            }
        }
    }

    /// <summary>A trip of the tram that goes as often as a table says instead of at given times.</summary>
    public static void AddFrequentTrips(List<string> trips, List<string> times, List<string> frequencies)
    {
        var line = Line.All.First(line => line.Id == "T2");
        foreach (var direction in (int[])[0, 1])
        {
            var trip = $"T2-SA-{direction}";
            trips.Add($"{trip},T2,SA,{Headsign(line, direction)},{direction},,T2-{direction},1");
            AddStops(line, direction, trip, 6 * 3600, times);
            frequencies.AddRange([$"{trip},06:00:00,09:00:00,900,0", $"{trip},09:00:00,20:00:00,600,0", $"{trip},20:00:00,25:30:00,1200,0"]);
        }
    }

    // Buses to the airport pass the stops in between when they get there: only every third has a time.
    private static int AddStops(Line line, int direction, string trip, int start, List<string> times)
    {
        var (arrival, departure) = (start, start);
        for (var index = 0; index < line.Stops; index++)
        {
            var distance = line.Distance(direction, index);
            arrival = start + (int)(distance * 3600 / line.Speed) + (index * Dwell);
            departure = index == 0 || index == line.Stops - 1 ? arrival : arrival + Dwell;
            var isTimed = line.Id != "B20" || index % 3 == 0;
            var clock = isTimed ? $"{Time(arrival)},{Time(departure)}" : ",";
            var (pickup, dropOff) = (index == line.Stops - 1 ? 1 : 0, index == 0 ? 1 : 0);
            times.Add(string.Create(
                CultureInfo.InvariantCulture,
                $"{trip},{index + 1},{clock},{StopId(line, direction, index)},{pickup},{dropOff},{distance:0.000},{(isTimed ? 1 : 0)}"));
        }

        return departure;
    }

    private static string StopId(Line line, int direction, int index) =>
        $"{line.Id}-{line.StopAt(direction, index):00}" + (line.Type == 1 ? $"-{direction + 1}" : "");

    private static string Headsign(Line line, int direction) => line.Name.Split(" - ") is { Length: 2 } ends ? ends[1 - direction] : line.Name;

    private static string Time(int seconds) => $"{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}";
}
