namespace PretrainGen.Package.Tests.Support;

/// <summary>What a command printed, and how it ended.</summary>
internal sealed record CommandRun(int ExitCode, string Output)
{
    /// <summary>The lines that name one of our findings, each once.</summary>
    public IReadOnlyList<string> Findings => Output
        .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Where(line => line.Contains(": warning PTG", StringComparison.Ordinal) || line.Contains(": error PTG", StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal)
        .ToList();

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
}
