using PretrainGen.Benchmarks.Machine;

namespace PretrainGen.Benchmarks.Consumers;

/// <summary>The table of a program that is measured.</summary>
/// <param name="File">The name of its file.</param>
/// <param name="Text">What the file says.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Column">The column of text that is read once the row is found.</param>
/// <param name="LastName">The name of the last row.</param>
internal sealed record ConsumerTable(string File, string Text, int Rows, string Column, string LastName)
{
    /// <summary>The files that the table lies among, such as its schema.</summary>
    private IReadOnlyList<(string File, string Text)> Others { get; init; } = [];

    /// <summary>The generated code, where it was emitted before.</summary>
    public IReadOnlyList<(string File, string Text)> Emitted { get; init; } = [];

    /// <summary>A table of so many rows: the catalogue of this repository at 37, else eight columns of rows that are counted.</summary>
    public static ConsumerTable Of(int rows) => rows == 37
        ? new ConsumerTable("models.csv", System.IO.File.ReadAllText(Repository.Catalogue), rows, "FullName", "CLIP")
        {
            Others = [("models.schema.json", System.IO.File.ReadAllText(Path.ChangeExtension(Repository.Catalogue, ".schema.json")))],
        }
        : Counted(rows);

    /// <summary>A table of eight columns.</summary>
    public static ConsumerTable Counted(int rows) => new("rows.csv", SampleTables.OfRows(rows).Text, rows, "Text", $"name-{rows - 1}");

    /// <summary>What a program needs beside its project to look a name up in one way.</summary>
    public IEnumerable<(string File, string Text)> SourcesFor(string way) => way switch
    {
        Ways.PretrainGen => [(File, Text), .. Others],
        Ways.Emitted => Emitted,
        Ways.CsvHelper or Ways.Sylvan => [(File, TextWithName), ("Row.cs", Source().Class(File))],
        Ways.RecordArray => [("Row.cs", Source().RecordArray())],
        Ways.StaticList => [("Row.cs", Source().StaticList())],
        _ => [],
    };

    /// <summary>The catalogue calls its key Model; what people write by hand asks for a row's Name.</summary>
    private string TextWithName => Text.StartsWith("Model,", StringComparison.Ordinal) ? "Name" + Text["Model".Length..] : Text;

    private RowSource Source() => new(TextWithName);
}
