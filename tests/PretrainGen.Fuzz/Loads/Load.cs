namespace PretrainGen.Fuzz.Loads;

/// <summary>A project that grows with a number and would stop a build that does too much for it.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Make">The project of a size.</param>
internal sealed record Load(string Name, Func<int, TestProject> Make)
{
    /// <summary>A load of one table.</summary>
    public static Load Csv(string name, Func<int, string> table, Func<int, string>? schema = null) => new(name, size => new TestProject(
    [
        ProjectFile.Of("things.csv", table(size)),
        .. schema is null ? [] : (ProjectFile[])[ProjectFile.Schema("things.schema.json", schema(size))],
    ]));

    /// <summary>A load of one Markdown file.</summary>
    public static Load Markdown(string name, Func<int, string> text) => new(name, size => new TestProject([ProjectFile.Of("things.md", text(size))]));
}
