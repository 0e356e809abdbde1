using Xunit.Sdk;

namespace PretrainGen.Generator.Tests.GeneratedCode;

/// <summary>The habit of accepting: nothing changes unseen, and nothing is left over.</summary>
public sealed class SnapshotTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("snapshots").FullName;

    private string Verified => Path.Combine(_directory, "Snapshots", "Owner.Test#One.g.verified.cs");

    private string Received => Path.Combine(_directory, "Snapshots", "Owner.Test#One.g.received.cs");

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void What_was_never_accepted_fails_and_is_written_down()
    {
        Assert.Contains("not accepted yet", FailureOf(new GeneratedSource("One.g.cs", "a\n")), StringComparison.Ordinal);
        Assert.Equal("a\n", File.ReadAllText(Received));
    }

    [Fact]
    public void What_was_accepted_passes()
    {
        Verify(accept: true, new GeneratedSource("One.g.cs", "a\n"));

        Verify(accept: false, new GeneratedSource("One.g.cs", "a\n"));

        Assert.False(File.Exists(Received));
    }

    [Fact]
    public void What_differs_fails_and_shows_the_line()
    {
        Verify(accept: true, new GeneratedSource("One.g.cs", "a\nb\n"));

        Assert.Contains("line 2\n  accepted: b\n  received: c\\u000d", FailureOf(new GeneratedSource("One.g.cs", "a\nc\r\n")), StringComparison.Ordinal);
        Assert.Equal("a\nb\n", File.ReadAllText(Verified));
    }

    [Fact]
    public void What_is_no_longer_generated_fails()
    {
        Verify(accept: true, new GeneratedSource("One.g.cs", "a\n"), new GeneratedSource("Two.g.cs", "a\n"));

        Assert.Contains("Owner.Test#Two.g.verified.cs: accepted, but no longer generated", FailureOf(new GeneratedSource("One.g.cs", "a\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_of_the_generator_does_not_count()
    {
        Verify(accept: true, new GeneratedSource("One.g.cs", "[GeneratedCode(\"PretrainGen\", \"1.2.3\")]"));

        Verify(accept: false, new GeneratedSource("One.g.cs", "[GeneratedCode(\"PretrainGen\", \"1.2.4\")]"));
    }

    private string FailureOf(params GeneratedSource[] sources) => Assert.ThrowsAny<XunitException>(() => Verify(accept: false, sources)).Message;

    private void Verify(bool accept, params GeneratedSource[] sources) => Snapshot.Verify(sources, accept, Path.Combine(_directory, "Owner.cs"), "Test");
}
