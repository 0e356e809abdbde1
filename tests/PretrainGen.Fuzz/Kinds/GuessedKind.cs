using Microsoft.CodeAnalysis.Text;
using PretrainGen.Fuzz.Checks;
using PretrainGen.Fuzz.Inputs;

namespace PretrainGen.Fuzz.Kinds;

/// <summary>Tables without a schema and without a fault, into which one fault of each sort is put: it is found at its cell, and nothing else is.</summary>
internal sealed class GuessedKind() : FuzzKind("guessed", 2)
{
    private const int FewestRows = 60;
    private const int Key = 0;
    private const int Code = 1;
    private const int Vendor = 2;
    private const int City = 3;

    private static readonly string[] Header = ["Name", "Code", "Vendor", "City"];
    private static readonly string[] Vendors = ["Robern", "Kohler", "Maax Bath"];
    private static readonly string[] Cities = ["Münster", "Hamburg", "北京"];

    private static readonly (string Id, int Column, Func<Random, string> Cell)[] Faults =
    [
        ("PTG1005", Vendor, random => random.From(["Maax\u00A0Bath", "Ro\u200Bbern", "Koh\u202Eler"])),
        ("PTG1006", City, _ => "M\uFFFDnster"),
        ("PTG2007", Vendor, random => random.From(["maax bath", "Maax  Bath", "KOHLER"])),
        ("PTG2009", City, random => random.From(["MÃ¼nster", "#REF!", "\u041Doboken"])),
        ("PTG2011", Code, random => random.From(["1000-AB", "AB1000", "71-91"])),
    ];

    private static readonly (string Id, int Column, Func<Random, string> Cell)[] FaultsOfDelimitedFiles =
    [
        ("PTG1008", Vendor, random => random.From(["Robern ", " Kohler", " Maax Bath "])),
        ("PTG2009", City, random => random.From(["S&amp;P", "d&#39;Or"])),
    ];

    /// <inheritdoc/>
    protected override Breach? Try(Random random, int size)
    {
        var isMarkdown = random.OneIn(4);
        var records = Enumerable.Range(0, FewestRows + size).Select(Record).Prepend([.. Header]).ToList();
        var planted = Plant(random, isMarkdown ? Faults : [.. Faults, .. FaultsOfDelimitedFiles], records);
        var newline = random.From(["\n", "\r\n"]);
        var table = isMarkdown
            ? WrittenTable.Markdown(random, records, "things.md", newline)
            : WrittenTable.Delimited(random, records, "things.csv", ',', newline);
        var expected = planted.ConvertAll(fault => (fault.Id, table.Spans[fault.Record][fault.Column]));

        var project = new TestProject(ProjectFile.Of(table.FileName, table.Text)) { Platform = random.From(TargetPlatform.All) };
        return PipelineCheck.Find(project, Counts, out var result) ?? PlantedFaults.Compare(table.Text, expected, result.Findings, Counts);

        string[] Record(int row) => [PlannedColumn.NameOf(row), $"AB-{1000 + row}", Vendors[row % Vendors.Length], Cities[row % Cities.Length]];
    }

    /// <summary>Puts each fault into a row of its own, and sometimes repeats a row that has none.</summary>
    private static List<(string Id, int Record, int Column)> Plant(
        Random random, IReadOnlyList<(string Id, int Column, Func<Random, string> Cell)> faults, List<string[]> records)
    {
        var rows = Enumerable.Range(10, records.Count - 10).ToArray();
        random.Shuffle(rows);
        var planted = new List<(string Id, int Record, int Column)>();
        foreach (var (id, column, cell) in faults.Where(_ => !random.OneIn(3)))
        {
            records[rows[planted.Count]][column] = cell(random);
            planted.Add((id, rows[planted.Count], column));
        }

        if (random.OneIn(2))
        {
            records.Add([.. records[random.Next(1, 10)]]);
            planted.Add(("PTG2010", records.Count - 1, Key));
        }

        return planted;
    }
}
