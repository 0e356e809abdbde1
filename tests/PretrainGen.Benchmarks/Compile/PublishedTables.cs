using PretrainGen.Benchmarks.Machine;
using PretrainGen.Benchmarks.Reports;
using PretrainGen.Generator.Schema.Reading;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Benchmarks.Compile;

/// <summary>What published tables cost when they are opened: the catalogue of this repository, and files that the caller names.</summary>
internal static class PublishedTables
{
    /// <summary>Measures the catalogue and every file that is there; of the others it says that they are not.</summary>
    public static int Run(IReadOnlyList<string> paths)
    {
        if (paths.Count == 0)
            Console.WriteLine("No files are named (compile real <file> ...): only the catalogue is measured.");
        foreach (var missing in paths.Where(path => !File.Exists(path)))
            Console.WriteLine($"{missing} is not there and is left out.");
        EditCosts.WarmUp();
        ResultFile.Save("compile-real", paths.Where(File.Exists).Prepend(Repository.Catalogue).SelectMany(Measure));
        return 0;
    }

    private static IEnumerable<Measurement> Measure(string path)
    {
        var project = TableProject.Of([ProjectFile.FromDisk(path), .. Schemas(path)]);
        var format = path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? TableFormat.Markdown : TableFormat.Delimited;
        var rows = TableReader.Read(project.Texts[0].GetText(), format, Dialect.Comma, CancellationToken.None).Tables.Sum(table => table.Rows.Length);
        foreach (var (series, cost) in EditCosts.Open(project))
        {
            yield return new Measurement($"{Path.GetFileName(path)}:opened", series, rows, "ms", cost.Milliseconds);
            yield return new Measurement($"{Path.GetFileName(path)}:opened", series, rows, "MB", cost.Megabytes);
        }
    }

    private static IEnumerable<ProjectFile> Schemas(string path)
    {
        var schema = Path.ChangeExtension(path, ".schema.json");
        return File.Exists(schema) ? [ProjectFile.Schema(schema, File.ReadAllText(schema))] : [];
    }
}
