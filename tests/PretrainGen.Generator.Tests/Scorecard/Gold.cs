using System.Globalization;
using Sylvan.Data.Csv;

namespace PretrainGen.Generator.Tests.Scorecard;

/// <summary>What experts say of real tables: the files of the shared scorecard.</summary>
internal static class Gold
{
    /// <summary>The files that were judged; the test is skipped where there are none.</summary>
    public static IReadOnlyList<GoldFile> Read()
    {
        var shared = SharedFolder.Require();
        var columns = Records(shared, "columns").ToLookup(record => record["id"], StringComparer.Ordinal);
        var faults = Records(shared, "faults").ToLookup(record => record["id"], StringComparer.Ordinal);
        return
        [
            .. from record in Records(shared, "tables")
               group record by record["path"] into file
               select new GoldFile(
                   file.First()["id"],
                   Path.Combine(shared, file.Key),
                   [.. file.First()["metadata"].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Pair)],
                   file.All(entity => entity["verdict"] != "faulty"),
                   [.. file.Select(entity => Entity(entity, columns[entity["id"]]))],
                   [.. file.SelectMany(entity => faults[entity["id"]]).Select(Fault)]),
        ];
    }

    private static GoldEntity Entity(Dictionary<string, string> record, IEnumerable<Dictionary<string, string>> columns) => new(
        record["id"],
        [.. record["keys"].Split('|')],
        [.. record["part"].Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Numbers)],
        [.. record["doc"].Split('|')],
        [.. record["link"].Split('|')],
        [.. columns.Select(column => new GoldColumn(column["column"], [.. column["types"].Split('|')], column["nullable"]))]);

    private static GoldFault Fault(Dictionary<string, string> record) => new(
        [.. record["line"].Split(' ').Select(Number)],
        record["kind"],
        record["note"].StartsWith("optional", StringComparison.Ordinal));

    private static (string, string) Pair(string text) => (text.Split('=')[0].Trim(), text.Split('=')[1].Trim());

    // "2-4,6" is 2, 3, 4, 6.
    private static IReadOnlyList<int> Numbers(string part) =>
    [
        .. from piece in part.Split(',')
           let ends = piece.Split('-')
           from number in Enumerable.Range(Number(ends[0]), Number(ends[^1]) - Number(ends[0]) + 1)
           select number,
    ];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static List<Dictionary<string, string>> Records(string shared, string name)
    {
        using var reader = CsvDataReader.Create(Path.Combine(shared, "scorecard", name + ".csv"));
        var headers = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        List<Dictionary<string, string>> records = [];
        while (reader.Read())
            records.Add(headers.Select(reader.GetOrdinal).ToDictionary(ordinal => headers[ordinal], reader.GetString, StringComparer.Ordinal));
        return records;
    }
}

/// <summary>A file that was judged.</summary>
internal sealed record GoldFile(
    string Id,
    string Path,
    IReadOnlyList<(string Name, string Value)> Metadata,
    bool IsHarmless,
    IReadOnlyList<GoldEntity> Entities,
    IReadOnlyList<GoldFault> Faults);

/// <summary>An entity that a file should give.</summary>
/// <param name="Id">What the scorecard calls it.</param>
/// <param name="Keys">The keys that are right: <c>A + B</c>, or <c>none</c>.</param>
/// <param name="Parts">Of Markdown: the numbers of the tables that make it up, in each way that is right.</param>
/// <param name="Docs">The columns that may document it.</param>
/// <param name="Links">The columns that may link to more.</param>
/// <param name="Columns">Its columns.</param>
internal sealed record GoldEntity(
    string Id,
    IReadOnlyList<string> Keys,
    IReadOnlyList<IReadOnlyList<int>> Parts,
    IReadOnlyList<string> Docs,
    IReadOnlyList<string> Links,
    IReadOnlyList<GoldColumn> Columns);

/// <summary>What a column should be.</summary>
internal sealed record GoldColumn(string Header, IReadOnlyList<string> Types, string Nullable)
{
    /// <inheritdoc/>
    public override string ToString() => string.Join('|', Types) + (Nullable == "yes" ? "?" : "");
}

/// <summary>A fault that a file has; several lines are one fault, to be found at any of them.</summary>
internal sealed record GoldFault(IReadOnlyList<int> Lines, string Kind, bool IsOptional);
