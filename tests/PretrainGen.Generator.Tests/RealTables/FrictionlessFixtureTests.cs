using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Reading;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.RealTables;

/// <summary>
/// The fixtures of the standard's own implementations. For each it is printed whether the rules think of it as its name or its makers do, or
/// why they do not.
/// </summary>
public class FrictionlessFixtureTests(ITestOutputHelper output)
{
    private const string Python = "frictionless/frictionless-py";
    private const string PythonSchemas = "frictionless/tableschema-py";

    private static readonly string[] ShapeRules = ["PTG1001", "PTG1002", "PTG1003", "PTG1004", "PTG1006"];

    /// <summary>Where we differ on purpose.</summary>
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["blank-rows-no-fields.csv"] = "a blank line is no row",
        ["escaping.csv"] = "a quote behind a space is text of the cell, which nobody means",
        ["issue-1109.csv"] = "a quote behind a space is text of the cell, which nobody means",
        ["issue-1138.csv"] = "a delimiter at the end of every line starts no column",
    };

    public static TheoryData<string> Schemas => [.. Fixtures(PythonSchemas, "schema_*valid*.json"), .. Fixtures(Python, "schema-*valid*.json")];

    public static TheoryData<string> Tables => [.. Fixtures(Python, "*.csv")];

    [Theory, MemberData(nameof(Schemas))]
    public void SchemaIsAsValidAsItsNameSays(string name)
    {
        var faults = SchemaReader.Read(SourceText.From(Corpus.ReadText(name)), TestContext.Current.CancellationToken).Faults
            .Where(finding => finding.Kind != SchemaFault.Unsupported)
            .ToList();

        Compare(name, isWrong: name.Contains("invalid", StringComparison.Ordinal), faults.ConvertAll(fault => $"{fault.Kind} '{fault.Value}'"));
    }

    [Theory, MemberData(nameof(Tables))]
    public void TableIsAsWellFormedAsOtherReadersSay(string name)
    {
        var facts = Facts(name);
        var table = ProjectFile.Of(
            "Fixture.csv",
            File.ReadAllText(Corpus.PathOf(name)),
            ("EntityName", "Fixture"),
            ("Delimiter", facts["delimiter"] switch { ";" => "semicolon", "|" => "pipe", _ => "comma" }));
        var faults = PublishedTables.Check(table).Where(report => ShapeRules.Contains(report.Id)).Select(report => $"{report.Id} in record {report.Record}").ToList();

        Compare(name, isWrong: facts["verdict"] != "clean", faults);
    }

    [Theory]
    [InlineData("package", "")]
    [InlineData("invalid", "")]
    [InlineData("number", "10 number PTG2001, 10 required PTG2001, 10 unique PTG2001, 10 minimum PTG2001, 10 maximum PTG2001, 10 enum PTG2001")]
    public void PackageIsAsValidAsItsDataAre(string folder, string expected)
    {
        var files = Directory.GetFiles(Corpus.PathOf($"{Python}/{folder}"), "*.csv").Order(StringComparer.Ordinal)
            .Select(path => PublishedTables.Table($"{Python}/{folder}/{Path.GetFileName(path)}"))
            .Append(ProjectFile.Other("datapackage.json", Corpus.ReadText($"{Python}/{folder}/datapackage.json")));
        var places = PublishedTables.Check([.. files]).Where(report => report.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Places().ToList();

        output.WriteLine($"{folder}: {string.Join(", ", places)}");
        Assert.Superset(expected.Split(", ", StringSplitOptions.RemoveEmptyEntries).ToHashSet(), places.ToHashSet());
        if (expected.Length == 0)
            Assert.Empty(places);
    }

    private void Compare(string name, bool isWrong, List<string> faults)
    {
        var fixture = Path.GetFileName(name);
        var agrees = faults.Count > 0 == isWrong;
        var reason = Reasons.GetValueOrDefault(fixture);
        output.WriteLine($"{fixture}: {(agrees ? "agreed" : $"differs, since {reason}")}{(faults.Count > 0 ? ": " + string.Join(", ", faults.Take(3)) : "")}");
        Assert.True(agrees != reason is not null, $"{fixture}: {(isWrong ? "nothing" : string.Join(", ", faults))} is found");
    }

    /// <summary>What two other readers say of a file.</summary>
    private static Dictionary<string, string> Facts(string name)
    {
        var lines = Corpus.ReadText("FILES.tsv").Split('\n');
        var cells = lines.Single(line => line.StartsWith(name + "\t", StringComparison.Ordinal)).Split('\t');
        return lines[0].Split('\t').Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Fixtures(string folder, string pattern) =>
        SharedFolder.Find() is { } shared
            ? Directory.GetFiles(Path.Combine(shared, "corpus", folder), pattern).Order(StringComparer.Ordinal).Select(path => $"{folder}/{Path.GetFileName(path)}")
            : [$"{folder}/{pattern}"];
}
