using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules;

public class RealTablesTests(ITestOutputHelper output)
{
    [Fact]
    public void Explore()
    {
        var shared = SharedFolder.Require();
        string[] folders = ["models", "frictionless/core", "scale", "incidents"];
        var files = folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(shared, "corpus", folder), "*", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(RepositoryRoot.Combine("data"), "*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is ".csv" or ".md" or ".tsv").Order(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var findings = RuleTest.FromDisk(file).Run();
            output.WriteLine($"## {Path.GetRelativePath(shared, file)}: {string.Join(", ", findings.GroupBy(f => f.Id).Select(g => $"{g.Key} x{g.Count()}"))}");
            foreach (var group in findings.GroupBy(f => f.Id))
                foreach (var f in group.Take(12))
                    output.WriteLine($"   ({f.Location.GetLineSpan().StartLinePosition.Line + 1},{f.Location.GetLineSpan().StartLinePosition.Character + 1}) {f.Id} {f.GetMessage(Language.English)}");
        }
    }
}
