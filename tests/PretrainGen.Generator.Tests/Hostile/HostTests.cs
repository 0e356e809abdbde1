using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Hostile;

/// <summary>Whatever a host does with the files, with threads and with clocks, the same comes out and nothing is thrown.</summary>
public class HostTests
{
    private static readonly ProjectFile Planets = ProjectFile.Of("planets.csv", "Name,Moons,Seen\nEarth,1,2020-02-29\nMars,x,1999-12-31\nMars,2,\n", ("Key", "Name"));

    private static readonly ProjectFile[] Files = [SampleTables.Animals, Planets, ProjectFile.FromDisk(RepositoryRoot.Combine("data", "models.csv")), .. DescribedTables.Ports];

    [Theory]
    [InlineData("Asia/Shanghai")]
    [InlineData("America/St_Johns")]
    public void The_time_zone_does_not_count(string zone)
    {
        var (expected, before) = (Generate(Files), Environment.GetEnvironmentVariable("TZ"));
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            Assert.SkipWhen(TimeZoneInfo.Local.BaseUtcOffset == TimeSpan.Zero, $"This machine does not know {zone}.");

            Assert.Equal(expected, Generate(Files));
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void Many_compilations_at_once_do_not_disturb_each_other()
    {
        var tables = HostileTables.All.Take(24).Select(table => table.Files.ToArray()).Append(Files).ToList();
        var expected = tables.ConvertAll(files => (Generate(files), Find(files, isConcurrent: false)));

        Parallel.For(0, 4 * tables.Count, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = TestContext.Current.CancellationToken }, number =>
        {
            var files = tables[number % tables.Count];
            Assert.Equal(expected[number % tables.Count], (Generate(files), Find(files, isConcurrent: true)));
        });
    }

    [Fact]
    public void A_compilation_on_one_thread_and_one_on_many_give_the_same_assembly()
    {
        var driver = new TestProject(Files).CreateDriver();

        Assert.Equal(Emit(isConcurrent: false), Emit(isConcurrent: true));
        Assert.Equal(Find(Files, isConcurrent: false), Find(Files, isConcurrent: true));

        byte[] Emit(bool isConcurrent)
        {
            var project = new TestProject().CreateCompilation();
            driver.RunGeneratorsAndUpdateCompilation(project.WithOptions(project.Options.WithConcurrentBuild(isConcurrent).WithDeterministic(true)), out var compilation, out _, TestContext.Current.CancellationToken);
            using var assembly = new MemoryStream();
            Assert.True(compilation.Emit(assembly, cancellationToken: TestContext.Current.CancellationToken).Success);
            return assembly.ToArray();
        }
    }

    [Fact]
    public void One_project_that_many_threads_ask_for_is_one_project()
    {
        var texts = Files.Select(file => (AdditionalText)new TestAdditionalText(file)).ToImmutableArray();
        var expected = Generate(texts);

        Parallel.For(0, 16, new ParallelOptions { MaxDegreeOfParallelism = 8, CancellationToken = TestContext.Current.CancellationToken }, _ => Assert.Equal(expected, Generate(texts)));
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_no_table()
    {
        var gone = new HostFile("/project/planets.csv", () => null);

        Assert.Empty(Generate([gone]));
        Assert.Empty(Find([gone]));
    }

    [Fact]
    public void A_schema_that_cannot_be_opened_says_nothing()
    {
        ImmutableArray<AdditionalText> texts = [new HostFile(Planets.Path, () => SourceText.From(Planets.Text)), new HostFile("/project/planets.schema.json", () => null), new HostFile("/project/datapackage.json", () => null)];

        Assert.NotEmpty(Generate(texts));
        Assert.DoesNotContain(Find(texts), finding => finding.Contains("PTG4001", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Name,Moons\nEarth,1\n", "Name\n")]
    [InlineData("Name,Moons\nEarth\nMars,1,2,3,4\n\"Venus,0\n", "")]
    [InlineData("Name,Moons\nEar\u200Bth,1\nMars,\u202E2\n", "N")]
    [InlineData("", "Name,Moons\nEarth,1\nMars\n")]
    public void A_file_that_is_replaced_between_two_reads_is_no_crash(string first, string second)
    {
        var reads = 0;
        HostFile Changing(string path) => new(path, () => SourceText.From(Interlocked.Increment(ref reads) % 2 == 1 ? first : second, Encoding.UTF8));

        for (var round = 0; round < 3; round++)
        {
            Generate([Changing("/project/planets.csv"), Changing("/project/planets.schema.json")]);
            Check([Changing("/project/planets.csv"), Changing("/project/planets.schema.json")]);
            reads += round;
        }
    }

    [Theory]
    [InlineData("UTF-16 without a mark", "PTG1006")]
    [InlineData("GBK", "PTG1006")]
    [InlineData("bytes of a program", "PTG1006")]
    public void A_file_in_another_encoding_is_found(string kind, string id)
    {
        byte[] bytes = kind switch
        {
            "UTF-16 without a mark" => Encoding.Unicode.GetBytes("名字,类别\n模型,中文\n"),
            "GBK" => [.. "Name,Text\n"u8, 0xC4, 0xA3, 0xD0, 0xCD, (byte)',', 0xD6, 0xD0, 0xCE, 0xC4, (byte)'\n', .. "b,c\n"u8],
            _ => File.ReadAllBytes(typeof(HostTests).Assembly.Location)[..4096],
        };
        var file = new HostFile("/project/planets.csv", () => SourceText.From(bytes, bytes.Length, Encoding.UTF8));

        Assert.Contains(Find([file]), finding => finding.Contains(id, StringComparison.Ordinal));
        Generate([file]);
    }

    [Fact]
    public void A_file_in_UTF_16_with_a_mark_is_read()
    {
        byte[] bytes = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Name,Text\n模型,中文\n乙,丙\n")];
        var file = new HostFile("/project/planets.csv", () => SourceText.From(bytes, bytes.Length, Encoding.UTF8));

        Assert.Empty(Find([file]));
        Assert.Contains("模型", Generate([file]), StringComparison.Ordinal);
    }

    private static string Generate(ProjectFile[] files) => Generate([.. files.Select(file => (AdditionalText)new TestAdditionalText(file))], files);

    private static string Generate(ImmutableArray<AdditionalText> texts) => Generate(texts, [.. Files, .. texts.Where(text => text is HostFile).Select(text => Declared(text.Path))]);

    private static string Generate(ImmutableArray<AdditionalText> texts, IEnumerable<ProjectFile> declared)
    {
        var driver = new TestProject()
            .CreateDriver(texts, Options(declared))
            .RunGenerators(new TestProject().CreateCompilation(), TestContext.Current.CancellationToken);
        return string.Join('\n', GeneratorAssertions.ResultOf(driver).GeneratedSources.Select(source => source.HintName + "\n" + source.SourceText));
    }

    private static string Find(ProjectFile[] files, bool isConcurrent) =>
        string.Join('\n', Find([.. files.Select(file => (AdditionalText)new TestAdditionalText(file))], files, isConcurrent));

    private static IReadOnlyList<string> Find(ImmutableArray<AdditionalText> texts) => Find(texts, texts.Select(text => Declared(text.Path)), isConcurrent: true);

    private static IReadOnlyList<string> Find(ImmutableArray<AdditionalText> texts, IEnumerable<ProjectFile> declared, bool isConcurrent) =>
        [.. Check(texts, declared, isConcurrent).FindingsOrThrow().Select(finding => finding.ToString()).Order(StringComparer.Ordinal)];

    /// <summary>Runs the rules. One that throws is no crash: the compiler warns of it and goes on.</summary>
    private static RuleResult Check(ImmutableArray<AdditionalText> texts) => Check(texts, texts.Select(text => Declared(text.Path)), isConcurrent: true);

    private static RuleResult Check(ImmutableArray<AdditionalText> texts, IEnumerable<ProjectFile> declared, bool isConcurrent) => RuleRunner.Run(
        RuleRunner.NoCode.WithOptions(RuleRunner.NoCode.Options.WithConcurrentBuild(isConcurrent)),
        new AnalyzerOptions(texts, Options(declared)),
        isConcurrent,
        cancellation: TestContext.Current.CancellationToken);

    private static TestOptionsProvider Options(IEnumerable<ProjectFile> files) => new("Consumer", files.DistinctBy(file => file.Path));

    private static ProjectFile Declared(string path) => path.EndsWith(".json", StringComparison.Ordinal) ? ProjectFile.Schema(path, "") : ProjectFile.Of(path, "");

    /// <summary>A file that may say something else each time.</summary>
    private sealed class HostFile(string path, Func<SourceText?> read) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => read();
    }
}
