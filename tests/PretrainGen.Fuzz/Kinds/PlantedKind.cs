using Microsoft.CodeAnalysis.Text;
using PretrainGen.Fuzz.Checks;
using PretrainGen.Fuzz.Inputs;

namespace PretrainGen.Fuzz.Kinds;

/// <summary>Tables without a fault, into which faults are put: each is found at its cell, and nothing else is.</summary>
internal sealed class PlantedKind() : FuzzKind("planted", 4)
{
    private const string Additions = """
        "primaryKey": ["Name"],
        "relationships": [ { "fields": [["Grade"], "Level"], "link": "derived" } ],
        "foreignKeys": [ { "fields": ["After"], "reference": { "fields": ["Name"] } }, { "fields": ["Parts"], "reference": { "fields": ["Name"] } } ],
        "pretraingen": { "rules": [ { "id": "high-is-higher", "then": { "High": { "min": { "field": "Low" } } }, "blame": ["High"] } ] }
        """;

    /// <inheritdoc/>
    protected override Breach? Try(Random random, int size)
    {
        var columns = PlannedColumn.All.ToArray();
        random.Shuffle(columns.AsSpan(1));
        var records = Enumerable.Range(0, 5 + size).Select(row => columns.Select(column => column.Valid(random, row)).ToArray()).Prepend([.. columns.Select(column => column.Name)]).ToList();
        var planted = Plant(random, columns, records);
        var table = Write(random, records, planted);
        var expected = planted.Select(fault => (fault.Id, table.Spans[fault.Record][fault.Column])).Concat(Ragged(random, records, ref table)).ToList();

        var project = new TestProject(
        [
            ProjectFile.Of(table.FileName, table.Text, table.FileName.EndsWith(".txt", StringComparison.Ordinal) ? [("Delimiter", "semicolon")] : []),
            ProjectFile.Schema("things.schema.json", SchemaOf(columns)),
        ])
        { Platform = random.From(TargetPlatform.All) };
        return PipelineCheck.Find(project, Counts, out var result) ?? PlantedFaults.Compare(table.Text, expected, result.Findings, Counts);
    }

    /// <summary>What a schema says of columns.</summary>
    public static string SchemaOf(IEnumerable<PlannedColumn> columns) =>
        $"{{ \"fields\": [ {string.Join(", ", columns.Select(column => $"{{ \"name\": \"{column.Name}\", {column.Field} }}"))} ], {Additions} }}";

    /// <summary>Puts faults into rows of their own, so that none hides another.</summary>
    private static List<(string Id, int Record, int Column)> Plant(Random random, PlannedColumn[] columns, List<string[]> records)
    {
        var planted = new List<(string, int, int)>();
        foreach (var record in Enumerable.Range(2, records.Count - 3).Where(_ => random.OneIn(4)))
        {
            var column = random.From([.. Enumerable.Range(0, columns.Length).Where(index => columns[index].Faults.Count > 0)]);
            var (id, cell) = random.From(columns[column].Faults);

            // A value stands in one row only, and a second row without it would be no repetition.
            if (id == "PTG2005" && (records[1][column].Length == 0 || planted.Exists(fault => fault.Item1 == id)))
                continue;

            // Most rows have to be right for a row to be wrong.
            if (id == "PTG3004" && planted.Exists(fault => fault.Item1 == id))
                continue;

            records[record][column] = cell(random);
            planted.Add((id, record, column));
        }

        return planted;
    }

    private static WrittenTable Write(Random random, List<string[]> records, List<(string Id, int Record, int Column)> planted)
    {
        var newline = random.From(["\n", "\r\n", "\r"]);
        return random.Next(5) switch
        {
            // A byte order mark at the start of a Markdown cell is one more sign that cannot be seen; all else is written as in CSV.
            0 => WrittenTable.Markdown(random, records, "things.md", newline),
            1 => WrittenTable.Delimited(random, records, "things.tsv", '\t', newline),
            2 => WrittenTable.Delimited(random, records, "things.txt", ';', newline),
            _ => WrittenTable.Delimited(random, records, "things.csv", ',', newline),
        };
    }

    /// <summary>Sometimes the last record has a cell too many, or text behind a closing quote.</summary>
    private static IEnumerable<(string Id, TextSpan Span)> Ragged(Random random, List<string[]> records, ref WrittenTable table)
    {
        var last = table.Spans[^1][^1];
        if (!random.OneIn(4) || table.FileName.EndsWith(".md", StringComparison.Ordinal))
            return [];

        var delimiter = table.Text[last.Start - 1];
        table = table with { Text = table.Text[..last.End] + delimiter + "too many" };
        return [("PTG1002", TextSpan.FromBounds(last.End + 1, table.Text.Length))];
    }
}
