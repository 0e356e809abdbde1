using Microsoft.CodeAnalysis;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Pipeline;

/// <summary>An edit changes what it changes, and nothing else.</summary>
public class EditingSessionTests
{
    private static readonly TestProject Project = FakeGenerator.Project("// one", "// two");

    [Fact]
    public void An_edited_file_is_read_again_alone()
    {
        var result = new EditingSession(Project).Edit(project => project with { Files = [project.Files[0], project.Files[1] with { Text = "// three" }] });

        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], Assert.Single(Steps.Outputs(result)).Reasons);
        Assert.Equal("// three", result.GeneratedSources[1].SourceText.ToString());
    }

    [Fact]
    public void New_metadata_is_seen()
    {
        var result = new EditingSession(Project).Edit(project => project with { Files = [project.Files[0], ProjectFile.Other("table1.csv", "// two")] });

        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Removed], Assert.Single(Steps.Outputs(result)).Reasons);
    }

    [Fact]
    public void Nothing_edited_is_nothing_done() =>
        Assert.All(
            Steps.Outputs(new EditingSession(Project).Edit(project => project)),
            step => Assert.All(step.Reasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
}
