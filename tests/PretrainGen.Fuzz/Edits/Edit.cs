using PretrainGen.Fuzz.Inputs;

namespace PretrainGen.Fuzz.Edits;

/// <summary>What somebody does to a project between two keystrokes.</summary>
internal static class Edit
{
    private static readonly string[] Cells = ["", "7", "x", "-", "\"q\"\"q\"", "2020-01-02", "Lamp", "Maker1", "ü", "a;b;", "Device 1", " padded "];

    private static readonly string[] Headers = ["Name", "Note", "", "Extra"];

    private static readonly string[] Breaks = ["{", "\"", ",", "]", "true", "\n\n", " "];

    private static readonly (string Name, string[] Values)[] Options =
    [
        ("EntityName", ["Thing", "Device", ""]), ("Key", ["Name", "Kind", ""]), ("Accessibility", ["internal", "public", "hidden"]),
        ("Emit", ["Entries", "Names|Facts", ""]), ("Delimiter", ["semicolon", "comma", ""]), ("Heading", ["More", ""]),
    ];

    /// <summary>All edits, by name.</summary>
    public static IReadOnlyList<(string Name, Func<IReadOnlyList<ProjectFile>, Random, IReadOnlyList<ProjectFile>> Make)> All { get; } =
    [
        ("cell", (files, random) => OnTable(files, random, lines => OnCell(lines, random.Next(lines.Count), random, _ => random.From(Cells)))),
        ("quote", (files, random) => OnTable(files, random, lines => OnCell(lines, random.Next(lines.Count), random, cell => cell.Contains('"', StringComparison.Ordinal) ? cell : $"\"{cell}\""))),
        ("row added", (files, random) => OnTable(files, random, lines => lines.Insert(1 + random.Next(lines.Count), random.From(lines)))),
        ("row removed", (files, random) => OnTable(files, random, lines => lines.RemoveAt(random.Next(lines.Count)))),
        ("rows swapped", (files, random) => OnTable(files, random, lines => lines.Reverse())),
        ("header", (files, random) => OnTable(files, random, lines => OnCell(lines, 0, random, _ => random.From(Headers)))),
        ("schema moved", (files, random) => OnSchema(files, text => new string('\n', random.Next(3)) + text)),
        ("schema value", (files, random) => OnSchema(files, text => text.Replace(random.From(["\"number\"", "\"Lamp\"", "800", "\"Note\"", "\"makers\""]), random.From(["\"string\"", "\"Light\"", "300", "\"Note\"", "\"animals-a\""]), StringComparison.Ordinal))),
        ("schema broken", (files, random) => OnSchema(files, text => text.Insert(random.Next(text.Length + 1), random.From(Breaks)))),
        ("file gone", (files, random) => files.Count > 2 ? [.. files.Where(file => file != random.From(files))] : files),
        ("option", OnOption),
        ("nothing", (files, _) => files),
    ];

    private static IReadOnlyList<ProjectFile> OnTable(IReadOnlyList<ProjectFile> files, Random random, Action<List<string>> change)
    {
        var tables = files.Where(file => file.Path.EndsWith(".csv", StringComparison.Ordinal)).ToList();
        if (tables.Count == 0)
            return files;

        var table = random.From(tables);
        var lines = table.Text.Split('\n').ToList();
        change(lines);
        return Replace(files, table, table with { Text = string.Join('\n', lines) });
    }

    private static void OnCell(List<string> lines, int row, Random random, Func<string, string> change)
    {
        var cells = lines[row].Split(',');
        var column = random.Next(cells.Length);
        cells[column] = change(cells[column]);
        lines[row] = string.Join(',', cells);
    }

    private static IReadOnlyList<ProjectFile> OnSchema(IReadOnlyList<ProjectFile> files, Func<string, string> change) =>
        files.FirstOrDefault(file => file.Path.EndsWith(".json", StringComparison.Ordinal)) is { } schema
            ? Replace(files, schema, schema with { Text = change(schema.Text) })
            : files;

    private static IReadOnlyList<ProjectFile> OnOption(IReadOnlyList<ProjectFile> files, Random random)
    {
        var file = random.From(files);
        var (name, values) = random.From(Options);
        return Replace(files, file, file with { Metadata = file.Metadata.SetItem(name, random.From(values)) });
    }

    private static IReadOnlyList<ProjectFile> Replace(IReadOnlyList<ProjectFile> files, ProjectFile file, ProjectFile edited) =>
        [.. files.Select(other => ReferenceEquals(other, file) ? edited : other)];
}
