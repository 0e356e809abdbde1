using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PretrainGen.Generator.Tests.Support;

/// <summary>
/// A project whose tables, schemas and C# say by <see cref="RuleMarkup"/> what is wrong with them. All rules look at it, as in the compiler:
/// what is not marked must not be found, and what is marked must be.
/// </summary>
internal sealed record RuleTest(params IReadOnlyList<ProjectFile> Files)
{
    /// <summary>The configuration files of the project.</summary>
    public ImmutableArray<AnalyzerConfig> Configuration { get; init; } = [];

    /// <summary>How warnings are counted, and which are switched off.</summary>
    public CSharpCompilationOptions CompilationOptions { get; init; } = new(OutputKind.DynamicallyLinkedLibrary);

    /// <summary>The framework and language that its C# is written for.</summary>
    public TargetPlatform Platform { get; init; } = TargetPlatform.Net100;

    /// <summary>The namespace that generated types get when their table does not say otherwise.</summary>
    public string RootNamespace { get; init; } = "Consumer";

    /// <summary>Whether the compiler has nothing against its C#; null where that is left open.</summary>
    public bool? Compiles { get; init; } = true;

    /// <summary>Other projects that its C# uses.</summary>
    public IReadOnlyList<MetadataReference> References { get; init; } = [];

    /// <summary>A project with a table <c>things.csv</c>.</summary>
    public static RuleTest Csv(string markup, params (string Name, string Value)[] metadata) => new(ProjectFile.Of("things.csv", markup, metadata));

    /// <summary>A project with a file <c>things.md</c> of pipe tables.</summary>
    public static RuleTest Markdown(string markup, params (string Name, string Value)[] metadata) => new(ProjectFile.Of("things.md", markup, metadata));

    /// <summary>A project with a table that lies on disk and holds no marks.</summary>
    public static RuleTest FromDisk(string path, params (string Name, string Value)[] metadata) => new(ProjectFile.FromDisk(path, metadata));

    /// <summary>The same with a schema <c>things.schema.json</c>.</summary>
    public RuleTest WithSchema(string markup) => With(ProjectFile.Other("things.schema.json", markup));

    /// <summary>The same with one more file.</summary>
    public RuleTest With(ProjectFile file) => this with { Files = [.. Files, file] };

    /// <summary>The same with C#, in a file <c>Program.cs</c>.</summary>
    public RuleTest WithCode(string markup) => With(ProjectFile.Other("Program.cs", markup));

    /// <summary>The same with an <c>.editorconfig</c>.</summary>
    public RuleTest WithEditorConfig(string text) => WithConfiguration(".editorconfig", text);

    /// <summary>The same with a <c>.globalconfig</c>.</summary>
    public RuleTest WithGlobalConfig(string text) => WithConfiguration(".globalconfig", "is_global = true\n" + text);

    /// <summary>Asserts that exactly what is marked is found.</summary>
    /// <param name="messages">What is said, in the order of files and places; none to leave that open.</param>
    public void Finds(params IReadOnlyList<string> messages)
    {
        var findings = AssertMarked();
        Assert.NotEmpty(findings);
        if (messages.Count > 0)
            Assert.Equal(string.Join('\n', messages), string.Join('\n', findings.Select(finding => finding.GetMessage(Language.English))));
    }

    /// <summary>Asserts that nothing is found.</summary>
    public void FindsNothing()
    {
        Assert.All(Files, file => Assert.Empty(RuleMarkup.Parse(file.Text).Marks));
        AssertMarked();
    }

    /// <summary>Everything that all rules find, in the order of files and places.</summary>
    public IReadOnlyList<Diagnostic> Run() => Run(FilesWithoutMarks());

    /// <summary>The files as the compiler gets them.</summary>
    public IReadOnlyList<ProjectFile> FilesWithoutMarks() => [.. Parse().Select(file => file.File)];

    private IReadOnlyList<Diagnostic> AssertMarked()
    {
        var expected = Parse();
        var findings = Run([.. expected.Select(file => file.File)]);
        foreach (var (file, marks) in expected)
        {
            var found = RuleMarkup.MarksOf(findings, file.Path).ToList();
            var declared = marks.Select(mark => mark.Id).ToHashSet();

            // Further places are compared where a test marks any of them.
            var compared = found.Where(mark => !mark.Id.EndsWith('+') || declared.Contains(mark.Id)).Distinct();
            Assert.Equal(RuleMarkup.Write(file.Text, marks), RuleMarkup.Write(file.Text, compared));
        }

        return findings;
    }

    private IReadOnlyList<(ProjectFile File, IReadOnlyList<RuleMarkup.Mark> Marks)> Parse() =>
        [.. from file in Files let parsed = RuleMarkup.Parse(file.Text) select (file with { Text = parsed.Text }, parsed.Marks)];

    private IReadOnlyList<Diagnostic> Run(IReadOnlyList<ProjectFile> files)
    {
        var project = new CheckedProject(this, files);
        if (Compiles == true)
            project.AssertCompiles();
        else if (Compiles == false)
            Assert.Throws<Xunit.Sdk.EmptyException>(project.AssertCompiles);

        var order = files.Select((file, index) => (file.Path, index)).ToDictionary(pair => pair.Path, pair => pair.index);
        return [.. project.Check()
            .OrderBy(finding => order[finding.Location.GetLineSpan().Path])
            .ThenBy(finding => finding.Location.SourceSpan.Start)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal)];
    }

    private RuleTest WithConfiguration(string name, string text) =>
        this with { Configuration = Configuration.Add(AnalyzerConfig.Parse(text, ProjectFile.ProjectDirectory + name)) };
}
