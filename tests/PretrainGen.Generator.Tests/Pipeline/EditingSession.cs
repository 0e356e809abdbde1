using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Pipeline;

/// <summary>
/// A project that somebody works on: the driver lives on from edit to edit, as in an editor. After every edit the output must be
/// the one that a build from scratch gives.
/// </summary>
internal sealed class EditingSession
{
    private TestProject _project;
    private ImmutableArray<TestAdditionalText> _texts;
    private TestOptionsProvider _options;
    private GeneratorDriver _driver;

    /// <summary>Opens a project and runs the generator for the first time.</summary>
    public EditingSession(TestProject project)
    {
        _project = project;
        _texts = [.. project.Files.Select(file => new TestAdditionalText(file))];
        _options = project.CreateOptions();
        _driver = project.CreateDriver(_texts, _options, tracksSteps: true).RunGenerators(project.CreateCompilation(), TestContext.Current.CancellationToken);
    }

    /// <summary>Makes the project look like this and runs the generator again. What did not change stays the same object.</summary>
    public GeneratorRunResult Edit(Func<TestProject, TestProject> edit)
    {
        var edited = edit(_project);
        _texts = [.. edited.Files.Select(file => _texts.FirstOrDefault(text => text.File.Path == file.Path && text.File.Text == file.Text) ?? new(file))];
        if (edited.RootNamespace != _project.RootNamespace || !edited.Files.Select(Declaration).SequenceEqual(_project.Files.Select(Declaration)))
            _options = edited.CreateOptions();
        _project = edited;
        _driver = _driver
            .ReplaceAdditionalTexts(ImmutableArray<AdditionalText>.CastUp(_texts))
            .WithUpdatedAnalyzerConfigOptions(_options)
            .WithUpdatedParseOptions(edited.Platform.ParseOptions)
            .RunGenerators(GeneratorAssertions.AfterEditOfCSharp(edited.CreateCompilation()), TestContext.Current.CancellationToken);
        var result = GeneratorAssertions.ResultOf(_driver);
        AssertSameTexts(GeneratorAssertions.ResultOf(FromScratch()), result);
        return result;
    }

    private GeneratorDriver FromScratch() =>
        _project.CreateDriver().RunGenerators(_project.CreateCompilation(), TestContext.Current.CancellationToken);

    private static (string Path, string Metadata) Declaration(ProjectFile file) =>
        (file.Path, string.Join('\n', file.Metadata.OrderBy(pair => pair.Key, StringComparer.Ordinal)));

    private static void AssertSameTexts(GeneratorRunResult fromScratch, GeneratorRunResult edited)
    {
        Assert.Equal(
            fromScratch.GeneratedSources.Select(source => source.HintName).Order(StringComparer.Ordinal),
            edited.GeneratedSources.Select(source => source.HintName).Order(StringComparer.Ordinal));
        foreach (var source in edited.GeneratedSources)
            Assert.Equal(fromScratch.GeneratedSources.Single(other => other.HintName == source.HintName).SourceText.ToString(), source.SourceText.ToString());
    }
}
