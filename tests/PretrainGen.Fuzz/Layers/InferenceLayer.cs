using System.Globalization;
using PretrainGen.Fuzz.Inputs;
using PretrainGen.Fuzz.Kinds;
using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Project;
using PretrainGen.Testing.Projects;

namespace PretrainGen.Fuzz.Layers;

/// <summary>
/// What is inferred from a table alone: the order of rows does not count, nor do other headers that mean nothing, nor a copy of a row where
/// there was none: many copies tell that no column names the rows.
/// </summary>
internal sealed class InferenceLayer() : FuzzKind("inference", 50)
{
    private const int FewestRowsForCopy = 25;

    private static readonly string[] Headers = ["Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta"];
    private static readonly string[] OtherHeaders = ["Kappa", "Lambda", "Omicron", "Sigma", "Upsilon", "Omega"];
    private static readonly string[] Words = ["red", "green", "dark blue", "no colour"];

    private static readonly Func<Random, int, string>[] Columns =
    [
        (_, row) => $"item {row}",
        (random, row) => $"{random.From(Words)} {row * 7 % 31} of {row}",
        (random, _) => random.From(Words),
        (random, _) => random.Next(100).ToString(CultureInfo.InvariantCulture),
        (_, row) => (row * 3).ToString(CultureInfo.InvariantCulture),
        (random, _) => string.Create(CultureInfo.InvariantCulture, $"{random.Next(100)}.{random.Next(10)}"),
        (random, _) => $"{1990 + random.Next(30)}-0{random.Next(1, 10)}-1{random.Next(10)}",
        (random, _) => random.OneIn(2) ? "yes" : "no",
        (random, _) => random.OneIn(2) ? "true" : "false",
        (random, row) => $"AB-{row:000}",
        (random, _) => $"${random.Next(1000)}",
        (random, _) => $"{random.Next(100)}%",
        (random, row) => $"https://example.org/{row}",
    ];

    /// <inheritdoc/>
    protected override Breach? Try(Random random, int size)
    {
        var makers = Enumerable.Range(0, 2 + random.Next(Headers.Length - 1)).Select(_ => (Make: random.From(Columns), BlankIn: random.From([0, 0, 6, 3]))).ToList();
        var rows = Enumerable.Range(0, 2 + random.Next(2 * size + 2))
            .Select(row => makers.ConvertAll(maker => maker.BlankIn > 0 && random.OneIn(maker.BlankIn) ? "" : maker.Make(random, row)).ToArray())
            .Where(cells => cells.Any(cell => cell.Length > 0))
            .ToArray();
        if (rows.Length == 0)
            return null;

        var before = Infer(Headers, rows);
        return Compare("other headers that mean nothing", before, rows, Infer(OtherHeaders, rows))
            ?? Compare("the order of the rows", before, rows, Infer(Headers, Shuffled(random, rows)))
            ?? (MayHaveCopy(rows) ? Compare("a copy of a row", before, rows, Infer(Headers, [.. rows, random.From(rows)])) : null);
    }

    private static bool MayHaveCopy(string[][] rows) =>
        rows.Length >= FewestRowsForCopy && rows.DistinctBy(cells => string.Join(',', cells)).Count() == rows.Length;

    private Breach? Compare(string what, Inferred before, string[][] rows, Inferred after)
    {
        Counts.Compared++;
        return before.Equals(after)
            ? null
            : new Breach($"inference does not count {what}", $"{before}\n  {after}") { Project = new TestProject(File(Headers, rows)) };
    }

    private static string[][] Shuffled(Random random, string[][] rows)
    {
        string[][] shuffled = [.. rows];
        random.Shuffle(shuffled);
        return shuffled;
    }

    private static Inferred Infer(string[] headers, string[][] rows)
    {
        var project = new TestProject(File(headers, rows));
        var tables = ProjectTables.Of([.. project.Files.Select(file => new TestAdditionalText(file))], project.CreateOptions(), CancellationToken.None);
        var model = tables.Entities.Single().Model;
        return new Inferred(KeyOf(model), string.Join(", ", model.Columns.Filled.Select(Describe)));
    }

    private static ProjectFile File(string[] headers, string[][] rows) =>
        ProjectFile.Of("things.csv", string.Concat(rows.Prepend(headers[..rows[0].Length]).Select(cells => string.Join(',', cells) + "\n")));

    // Which of several columns of numbers names the rows depends on their order: numbers that rise count the rows.
    private static string KeyOf(EntityModel model)
    {
        var key = model.Table.Columns.ToList().FindIndex(column => column.IsKey);
        return !model.Table.HasKey || key < 0 || model.Columns[model.Table.Columns[key]].Type is Int32Type or Int64Type
            ? "numbers or none"
            : key.ToString(CultureInfo.InvariantCulture);
    }

    // Whether few texts are categories depends on how often they are there.
    private static string Describe(Column column) =>
        (column.Type is CategoryType or TextType ? "text" : column.Type.Name) + (column.IsList ? "[]" : "");

    private sealed record Inferred(string Key, string Types);
}
