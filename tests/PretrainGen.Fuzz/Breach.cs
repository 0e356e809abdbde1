namespace PretrainGen.Fuzz;

/// <summary>An invariant that an input breaks.</summary>
public sealed class Breach
{
    /// <param name="invariant">What should hold.</param>
    /// <param name="details">What is the case instead.</param>
    public Breach(string invariant, string details)
    {
        Invariant = invariant;
        Message = details;
    }

    /// <param name="invariant">What should hold.</param>
    /// <param name="cause">What was thrown instead.</param>
    public Breach(string invariant, Exception cause)
        : this(invariant, cause.ToString())
    {
    }

    /// <summary>What should hold.</summary>
    public string Invariant { get; }

    /// <summary>What is the case instead.</summary>
    public string Message { get; }

    /// <summary>The project that breaks it; null where it is no project.</summary>
    internal TestProject? Project { get; init; }

    /// <summary>The name of the input; set by the run.</summary>
    public string Case { get; internal set; } = "";

    /// <summary>The files of the project as text that can be read on a terminal.</summary>
    internal IEnumerable<(ProjectFile File, string Printed)> Files() => Project?.Files.Select(file => (file, Printing.Of(file))) ?? [];
}
