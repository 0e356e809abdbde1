using System.Globalization;
using System.Text.RegularExpressions;
using PretrainGen.Generator.Tests.Support;
using Sylvan.Data.Csv;

namespace PretrainGen.Generator.Tests.RealTables;

/// <summary>Tables that others published, in the folder that may lie beside the repository.</summary>
internal static partial class PublishedTables
{
    /// <summary>A file as a table of a project.</summary>
    public static ProjectFile Table(string name, params (string Name, string Value)[] metadata) =>
        ProjectFile.Of(Path.GetFileName(name), Corpus.ReadText(name), metadata);

    /// <summary>Checks one file against a schema.</summary>
    public static IReadOnlyList<CellReport> Check(string name, string schema) =>
        Check(Table(name), Schema(name, schema));

    /// <summary>Checks files. That something was not generated for a large table is no fault of the table.</summary>
    public static IReadOnlyList<CellReport> Check(params ProjectFile[] files) => [.. TableCheck.Run(files, TestContext.Current.CancellationToken).Where(report => report.Id != "PTG4007")];

    /// <summary>How many findings there are: one that is repeated says how many it stands for.</summary>
    public static int Total(this IEnumerable<CellReport> reports) => reports.Sum(report =>
        Repetitions().Match(report.Message) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 1);

    /// <summary>A schema that lies beside a table.</summary>
    public static ProjectFile Schema(string table, string schema) =>
        ProjectFile.Other(Path.ChangeExtension(Path.GetFileName(table), ".schema.json"), schema);

    /// <summary>The rows of a file, read by a library, so that facts are worked out without our own reader.</summary>
    public static IReadOnlyList<Func<string, string>> Rows(string name)
    {
        using var reader = CsvDataReader.Create(Corpus.PathOf(name), new CsvDataReaderOptions { BufferSize = 1 << 20, Delimiter = ',' });
        var ordinals = Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, StringComparer.Ordinal);
        var rows = new List<Func<string, string>>();
        while (reader.Read())
        {
            string[] cells = [.. ordinals.Values.Select(reader.GetString)];
            rows.Add(column => cells[ordinals[column]]);
        }

        return rows;
    }

    /// <summary>A file as a table of an entity, with its lines written otherwise.</summary>
    public static ProjectFile TableOf(string entity, string name, Func<string, string> line, string schema = "") => ProjectFile.Of(
        Path.GetFileName(name),
        string.Join('\n', Corpus.ReadText(name).Split('\n').Select(line)),
        ("EntityName", entity),
        ("Schema", schema));

    /// <summary>The records that a rule points to, with the column and the rule.</summary>
    public static IEnumerable<string> Places(this IEnumerable<CellReport> reports) =>
        from report in reports select $"{report.Record} {report.Column} {report.Id}";

    /// <summary>The same words for many records.</summary>
    public static IEnumerable<string> At(string columnAndId, params int[] records) => from record in records select $"{record} {columnAndId}";

    [GeneratedRegex(@"\(the first of ([0-9]+) such cells in the column\)$")]
    private static partial Regex Repetitions();
}
