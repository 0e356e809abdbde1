namespace PretrainGen.Package.Tests.Support;

/// <summary>What a command printed, and how it ended.</summary>
internal sealed record CommandRun(int ExitCode, string Output)
{
    /// <summary>The lines that name one of our findings, each once.</summary>
    public IReadOnlyList<string> Findings => LinesWith(": warning PTG", ": error PTG");

    /// <summary>The lines with any warning or error, each once.</summary>
    public IReadOnlyList<string> Complaints => LinesWith(": warning ", ": error ");

    public CommandRun AssertSucceeds()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }

    public CommandRun AssertFails()
    {
        Assert.True(ExitCode != 0, Output);
        return this;
    }

    /// <summary>Nobody complained: neither compiler, analyzer, linker nor NuGet.</summary>
    public CommandRun AssertSilent()
    {
        // NU1603: the feed at hand may have a newer patch of a package than the one asked for.
        Assert.All(Complaints, line => Assert.Contains("NU1603", line, StringComparison.Ordinal));
        return this;
    }

    private List<string> LinesWith(params string[] marks) => Output
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Where(line => marks.Any(mark => line.Contains(mark, StringComparison.Ordinal)))
        .Distinct(StringComparer.Ordinal)
        .ToList();
}
