using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.GeneratedCode;

/// <summary>Tables that other people wrote: each becomes code that nobody complains about, or is refused with a reason.</summary>
public class CorpusCompileTests(ITestOutputHelper output)
{
    private static readonly string[] Extensions = [".csv", ".tsv", ".md"];

    [HeavyFact]
    public void Real_tables_compile_or_are_refused_with_findings_on_the_newest_platform() => Compile("net10.0");

    [HeavyFact]
    public void Real_tables_compile_or_are_refused_with_findings_on_the_oldest_platform() => Compile("net472");

    private void Compile(string platform)
    {
        string[] folders = ["models", "frictionless/core"];
        var shared = SharedFolder.Require();
        var files = folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(shared, "corpus", folder), "*", SearchOption.AllDirectories))
            .Where(file => Extensions.Contains(Path.GetExtension(file)))
            .Order(StringComparer.Ordinal)
            .ToList();

        var outcomes = files.Select(file => Outcome.Of(file, TargetPlatform.Named(platform))).ToList();

        foreach (var kind in outcomes.GroupBy(outcome => outcome.Kind, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal))
            output.WriteLine($"{kind.Count(),4} {kind.Key}");
        foreach (var outcome in outcomes)
            output.WriteLine($"     {outcome.Kind}: {Path.GetRelativePath(shared, outcome.Path)}{string.Concat(outcome.Details.Take(3).Select(detail => "\n         " + detail))}");
        Assert.NotEmpty(outcomes);
        Assert.DoesNotContain(outcomes, outcome => outcome.IsFailure);
    }

    private sealed record Outcome(string Path, string Kind, IReadOnlyList<string> Details, bool IsFailure = false)
    {
        public static Outcome Of(string path, TargetPlatform platform)
        {
            var file = ProjectFile.FromDisk(path);
            var result = new TestProject(file) { Platform = platform }.Run();
            var findings = Findings.Of(file);
            var complaints = result.CompilerComplaints();
            return (result.Sources.Count, findings.Count, complaints.Count) switch
            {
                (_, _, > 0) => new(path, "compiles with complaints", complaints, IsFailure: true),
                (0, 0, _) => new(path, "is refused without a finding", [], IsFailure: true),
                (0, _, _) => new(path, "is refused with findings", findings),
                (_, 0, _) => new(path, "compiles", []),
                _ => new(path, "compiles in spite of findings", findings),
            };
        }
    }
}
