using System.Collections.Immutable;
using System.Globalization;

namespace PretrainGen.Generator.Tests.RealTables.Planted.Transit;

/// <summary>
/// The timetable of a made-up city as a GTFS feed: a metro with stations and platforms, trams, buses, a ferry, a night bus, fares by zones,
/// holidays, and the runs of the drivers as the extension TODS has them.
/// </summary>
internal sealed class CityFeed
{
    private readonly ImmutableSortedDictionary<string, PlainTable>.Builder _tables =
        ImmutableSortedDictionary.CreateBuilder<string, PlainTable>(StringComparer.Ordinal);

    private CityFeed()
    {
        AddOperators();
        AddDays();
        AddStops();
        AddFares();
        AddTrips();
    }

    /// <summary>The feed with its schemas.</summary>
    public static TableSet Tables { get; } = new(new CityFeed()._tables.ToImmutable(), TableSet.SchemasOf("Aldermere"));

    private void AddOperators()
    {
        Add("feed_info", 1, "feed_publisher_name,feed_publisher_url,feed_lang,feed_start_date,feed_end_date,feed_version",
            ["Aldermere Transit Authority,https://transit.example,en,20260105,20261213,2026-1"]);
        Add("agency", 1, "agency_id,agency_name,agency_url,agency_timezone,agency_lang,agency_phone", [
            "AT,Aldermere Transit,https://transit.example,Europe/Zurich,en,+41 31 555 01 00",
            "HF,Harbour Ferries,https://ferries.example,Europe/Zurich,en,+41 31 555 02 00",
            "NB,Night Buses,https://night.example,Europe/Zurich,en,+41 31 555 03 00",
        ]);
        Add("routes", 1, "route_id,agency_id,route_short_name,route_long_name,route_type,route_url,route_color,route_text_color,route_sort_order",
            from pair in Line.All.Index()
            let line = pair.Item
            select $"{line.Id},{line.Agency},{line.Id},{line.Name},{line.Type},https://transit.example/lines/{line.Id.ToLowerInvariant()},{line.Color},FFFFFF,{pair.Index + 1}");
    }

    private void AddDays()
    {
        Add("calendar", 1, "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date",
            ["WK,1,1,1,1,1,0,0,20260105,20261211", "SA,0,0,0,0,0,1,0,20260110,20261212", "SU,0,0,0,0,0,0,1,20260111,20261213"]);
        string[] holidays = ["20260403", "20260406", "20260501", "20260514", "20260525"];
        Add("calendar_dates", 2, "service_id,date,exception_type", [.. from day in holidays from type in (string[])[$"WK,{day},2", $"SU,{day},1"] select type]);
    }

    private void AddStops()
    {
        var rows = new List<string>();
        foreach (var line in Line.All)
        {
            for (var number = 0; number < line.Stops; number++)
                rows.AddRange(line.Type == 1 ? Station(line, number) : [Stop($"{line.Id}-{number:00}", line, number, 0, ",,")]);
        }

        Add("stops", 1, "stop_id,stop_code,stop_name,stop_desc,stop_lat,stop_lon,zone_id,location_type,wheelchair_boarding,parent_station,stop_timezone,platform_code", rows);
        Add("transfers", 2, "from_stop_id,to_stop_id,transfer_type,min_transfer_time", [
            "M1-04-1,T1-05,2,180", "T1-05,M1-04-1,2,180", "M1-05-2,T2-05,2,240", "T2-05,M1-05-2,2,240", "B10-06,B20-06,0,", "F1-00,M1-09-1,1,",
        ]);
    }

    private void AddFares()
    {
        Add("fare_attributes", 1, "fare_id,price,currency_type,payment_method,transfers,agency_id,transfer_duration", [
            "short,2.40,CHF,0,0,AT,1800", "one-zone,3.60,CHF,0,1,AT,3600", "two-zones,4.80,CHF,0,2,AT,5400",
        ]);
        Add("fare_rules", 3, "fare_id,origin_id,destination_id", [
            "one-zone,A,A", "short,B,B", "short,C,C", "two-zones,A,B", "two-zones,A,C", "one-zone,B,C", "two-zones,B,A", "two-zones,C,A", "one-zone,C,B",
        ]);
    }

    private void AddTrips()
    {
        var (trips, times, shapes, frequencies, runs) = (new List<string>(), new List<string>(), new List<string>(), new List<string>(), new List<string>());
        foreach (var line in Line.All)
        {
            foreach (var direction in (int[])[0, 1])
                shapes.AddRange(Timetable.Shape(line, direction));
            foreach (var service in line.Services)
                Timetable.AddTrips(line, service, trips, times, runs);
        }

        Timetable.AddFrequentTrips(trips, times, frequencies);
        Add("trips", 1, "trip_id,route_id,service_id,trip_headsign,direction_id,block_id,shape_id,wheelchair_accessible", trips);
        Add("stop_times", 2, "trip_id,stop_sequence,arrival_time,departure_time,stop_id,pickup_type,drop_off_type,shape_dist_traveled,timepoint", times);
        Add("shapes", 2, "shape_id,shape_pt_sequence,shape_pt_lat,shape_pt_lon,shape_dist_traveled", shapes);
        Add("frequencies", 2, "trip_id,start_time,end_time,headway_secs,exact_times", frequencies);
        Add("run_events", 2, "run_id,event_sequence,service_id,block_id,trip_id,start_location,start_time,end_location,end_time", runs);
    }

    private void Add(string name, int keyWidth, string columns, IEnumerable<string> rows) =>
        _tables.Add(name + ".txt", new(columns.Split(','), [.. rows.Select(row => row.Split(','))], keyWidth));

    private static IEnumerable<string> Station(Line line, int number)
    {
        var station = $"{line.Id}-{number:00}";
        yield return Stop(station, line, number, 0, ",,", locationType: 1);
        yield return Stop(station + "-1", line, number, 0.0001, $"{station},,1");
        yield return Stop(station + "-2", line, number, -0.0001, $"{station},,2");
        yield return Stop(station + "-E", line, number, 0.0004, $"{station},,", locationType: 2);
    }

    private static string Stop(string id, Line line, int number, double aside, string parent, int locationType = 0)
    {
        var (latitude, longitude) = line.Position(number);
        var zone = locationType == 0 ? "ABC"[Math.Abs((number * 2) - line.Stops + 1) * 3 / (line.Stops + 1)] + "" : "";
        var code = locationType == 0 ? id.Replace("-", "", StringComparison.Ordinal) : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{id},{code},{line.StopName(number)},,{latitude + aside:0.00000},{longitude + aside:0.00000},{zone},{locationType},1,{parent}");
    }
}
