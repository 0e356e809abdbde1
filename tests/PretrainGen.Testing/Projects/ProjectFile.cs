using System.Collections.Immutable;

namespace PretrainGen.Testing.Projects;

/// <summary>A file that a project hands to the compiler beside its C#, with its item's metadata.</summary>
/// <param name="Path">The full path, as MSBuild gives it.</param>
/// <param name="Text">What the file says.</param>
/// <param name="Metadata">The metadata that is set; the rest arrives as empty text.</param>
internal sealed record ProjectFile(string Path, string Text, ImmutableDictionary<string, string> Metadata)
{
    /// <summary>The directory of a project; any will do, since no path may enter the output.</summary>
    public const string ProjectDirectory = "/project/";

    /// <summary>A table declared by <c>PretrainTable</c>; a relative path is taken from the project's directory.</summary>
    public static ProjectFile Of(string path, string text, params (string Name, string Value)[] metadata) =>
        Other(path, text, [("SourceItemType", "PretrainTable"), .. metadata]);

    /// <summary>What describes a table, as the build files hand it over.</summary>
    public static ProjectFile Schema(string path, string text) => Other(path, text, ("SourceItemType", "PretrainSchema"));

    /// <summary>An additional file that nobody declared to be a table.</summary>
    public static ProjectFile Other(string path, string text, params (string Name, string Value)[] metadata) =>
        new(
            path.StartsWith('/') || path.Contains(':', StringComparison.Ordinal) ? path : ProjectDirectory + path,
            text,
            metadata.ToImmutableDictionary(pair => pair.Name, pair => pair.Value));

    /// <summary>A table that lies on disk.</summary>
    public static ProjectFile FromDisk(string path, params (string Name, string Value)[] metadata) =>
        Of(path, File.ReadAllText(path), metadata);

    /// <summary>The same table with so many more rows; a file that is no delimited table stays what it is.</summary>
    public ProjectFile WithRows(int count, Func<int, string> row) =>
        Path.EndsWith(".csv", StringComparison.Ordinal)
            ? this with { Text = $"{Text.TrimEnd('\n')}\n{string.Join('\n', Enumerable.Range(0, count).Select(row))}\n" }
            : this;

    /// <inheritdoc/>
    public override string ToString() => System.IO.Path.GetFileName(Path);
}
