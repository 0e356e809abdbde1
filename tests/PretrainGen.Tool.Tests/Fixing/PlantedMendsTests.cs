using System.Text;
using PretrainGen.Fuzz.Inputs;
using PretrainGen.Fuzz.Kinds;
using PretrainGen.Tool.Fixing;

namespace PretrainGen.Tool.Tests.Fixing;

/// <summary>Every fault that the fuzzer plants: one with a clear mend gives the table back as it was, any other leaves it as it is.</summary>
public class PlantedMendsTests
{
    private const int Row = 4;
    private const int Seeds = 40;

    /// <summary>How a file is written: its name, its line ends and its encoding.</summary>
    private static readonly (string File, string NewLine, Encoding Encoding)[] Styles =
    [
        ("things.csv", "\n", new UTF8Encoding(false)),
        ("things.tsv", "\r\n", new UTF8Encoding(true)),
        ("things.csv", "\r", Encoding.Unicode),
        ("things.md", "\n", new UTF8Encoding(false)),
        ("things.md", "\r\n", Encoding.BigEndianUnicode),
    ];

    public static TheoryData<string> Columns => [.. PlannedColumn.All.Where(column => column.Faults.Count > 0).Select(column => column.Name)];

    [Theory]
    [MemberData(nameof(Columns))]
    public async Task A_planted_fault_is_mended_to_the_bytes_before_or_left(string name)
    {
        var column = PlannedColumn.All.First(column => column.Name == name);
        var cells = Enumerable.Range(0, Seeds)
            .SelectMany(seed => column.Faults.Select(fault => (fault.Id, Cell: fault.Cell(new Random(seed)))))
            .Distinct()
            .ToList();
        foreach (var ((id, cell), number) in cells.Select((fault, number) => (fault, number)))
        {
            foreach (var style in Styles.Where((_, style) => style == number % Styles.Length || PlannedColumn.Meant.ContainsKey((id, cell))))
                await AssertMended(name, id, cell, style);
        }
    }

    [Fact]
    public void What_is_meant_is_what_is_planted()
    {
        var planted = PlannedColumn.All
            .SelectMany(column => column.Faults)
            .SelectMany(fault => Enumerable.Range(0, Seeds).Select(seed => (fault.Id, fault.Cell(new Random(seed)))))
            .ToHashSet();

        Assert.Subset(planted, PlannedColumn.Meant.Keys.ToHashSet());
    }

    private static async Task AssertMended(string column, string id, string cell, (string File, string NewLine, Encoding Encoding) style)
    {
        using var folder = new FixerFolder();
        folder.Write("things.schema.json", PlantedKind.SchemaOf(PlannedColumn.All));
        var faulty = Write(column, cell, style);
        var path = folder.Write(style.File, faulty);
        var isClear = PlannedColumn.Meant.TryGetValue((id, cell), out var meant);

        var result = await folder.FixAsync(rule => rule == id);

        Assert.Equal(isClear ? Write(column, meant!, style) : faulty, result.Files.Find(path)!.Bytes);
        Assert.Equal(!isClear, result.Findings.Any(finding => finding.Id == id));
        Assert.All(result.Findings.SelectMany(FileEdit.Of), edit => Assert.False(edit.IsClear));
    }

    /// <summary>A table that is right but for one cell.</summary>
    private static byte[] Write(string column, string cell, (string File, string NewLine, Encoding Encoding) style)
    {
        var (values, layout) = (new Random(5), new Random(7));
        var records = Enumerable.Range(0, 8)
            .Select(row => PlannedColumn.All.Select(planned => planned.Valid(values, row)).ToArray())
            .Prepend([.. PlannedColumn.All.Select(planned => planned.Name)])
            .ToList();
        records[Row][PlannedColumn.All.Index().First(planned => planned.Item.Name == column).Index] = cell;
        var table = style.File.EndsWith(".md", StringComparison.Ordinal)
            ? WrittenTable.Markdown(layout, records, style.File, style.NewLine)
            : WrittenTable.Delimited(layout, records, style.File, style.File.EndsWith(".tsv", StringComparison.Ordinal) ? '\t' : ',', style.NewLine);
        return [.. style.Encoding.GetPreamble(), .. style.Encoding.GetBytes(table.Text)];
    }
}
