using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Reading;
using PretrainGen.Generator.Tests.Support;
using PretrainGen.Generator.Tests.Tables.Conformance;

namespace PretrainGen.Generator.Tests.Schema;

/// <summary>Schemas that other people wrote: the fixtures of two validators, and published data packages.</summary>
public class CorpusSchemaTests(ITestOutputHelper output)
{
    [Fact]
    public void Invalid_schemas_are_found_out_and_valid_ones_are_not()
    {
        var files = Schemas("tableschema-py", "schema_*.json").Concat(Schemas("frictionless-py", "schema-*.json")).ToArray();
        Assert.NotEmpty(files);

        Assert.All(files, file =>
        {
            var isInvalid = Path.GetFileName(file).Contains("invalid", StringComparison.Ordinal);
            var faults = Faults(SchemaReader.Read(Text(file), CancellationToken.None).Faults);
            output.WriteLine($"{(isInvalid == faults.Length > 0 ? "agree " : "differ")} {Path.GetFileName(file)}: {Show(faults)}");
            Assert.Equal(isInvalid, faults.Length > 0);
        });
    }

    [Fact]
    public void Published_packages_have_no_fault()
    {
        var corpus = Path.Combine(SharedFolder.Require(), "corpus");
        var unexpected = new List<string>();
        var tables = 0;
        foreach (var file in Directory.GetFiles(corpus, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            foreach (var path in TablePaths(file))
            {
                tables++;
                var document = SchemaReader.ReadPackage(Text(file), path, CancellationToken.None);
                var name = $"{Path.GetRelativePath(corpus, file).Replace('\\', '/')}: {path}";
                Assert.True(document.Resource is not null, name);

                var faults = Faults(document.Faults);
                output.WriteLine($"{(faults.Length == 0 ? "agree " : "differ")} {name} {Show(document.Faults)}");
                if (faults.Length > 0)
                    unexpected.Add($"{name} {Show(faults)}");
            }
        }

        Assert.True(tables > 20, $"{tables} tables");
        Assert.Empty(unexpected);
    }

    internal static IEnumerable<ConformanceLine> Lines() =>
        from folder in (string[])["tableschema-py", "frictionless-py"]
        from file in Schemas(folder, "schema*.json").Order(StringComparer.Ordinal)
        let isInvalid = Path.GetFileName(file).Contains("invalid", StringComparison.Ordinal)
        let faults = Faults(SchemaReader.Read(Text(file), CancellationToken.None).Faults)
        select new ConformanceLine($"{folder}, {(isInvalid ? "invalid" : "valid")} schema", Path.GetFileName(file), isInvalid == faults.Length > 0, null);

    /// <summary>The tables of the packages in a folder of the corpus.</summary>
    internal static IEnumerable<ConformanceLine> PackageLines(string folder)
    {
        var corpus = Path.Combine(SharedFolder.Require(), "corpus");
        return from file in Directory.GetFiles(Path.Combine(corpus, folder), "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
               from path in TablePaths(file)
               let document = SchemaReader.ReadPackage(Text(file), path, CancellationToken.None)
               select new ConformanceLine("data packages, valid", $"{Path.GetRelativePath(corpus, file).Replace('\\', '/')}: {path}", document.Resource is not null && Faults(document.Faults).Length == 0, null);
    }

    private static string[] Schemas(string folder, string pattern) =>
        Directory.GetFiles(Path.Combine(SharedFolder.Require(), "corpus", "frictionless", folder), pattern);

    private static SourceText Text(string file) => SourceText.From(File.ReadAllText(file));

    /// <summary>Errors; what is merely unsupported is no fault of the schema.</summary>
    private static Fault<SchemaFault, TextSpan>[] Faults(IEnumerable<Fault<SchemaFault, TextSpan>> faults) =>
        [.. faults.Where(fault => fault.Kind != SchemaFault.Unsupported)];

    private static string Show(IEnumerable<Fault<SchemaFault, TextSpan>> faults) =>
        string.Join("; ", faults.Select(fault => $"{fault.Kind} '{fault.Value}' ({fault.Expected})"));

    /// <summary>The paths of all tables that a file lists, if it is a data package.</summary>
    private static IEnumerable<string> TablePaths(string file)
    {
        JsonElement root;
        try
        {
            root = JsonElement.Parse(File.ReadAllText(file).TrimStart('\uFEFF'));
        }
        catch (JsonException)
        {
            return [];
        }

        return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("resources", out var resources) && resources.ValueKind == JsonValueKind.Array
            ? [.. resources.EnumerateArray().Select(resource => resource.TryGetProperty("path", out var path) && path.ValueKind == JsonValueKind.String ? path.GetString()! : "").Where(path => path.Length > 0)]
            : [];
    }
}
