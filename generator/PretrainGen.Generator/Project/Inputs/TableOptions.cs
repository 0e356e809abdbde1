namespace PretrainGen.Generator.Project.Inputs;

/// <summary>What the project says about one table.</summary>
/// <param name="EntityName">The name that it gives the enum, or "" to make one of the file's.</param>
/// <param name="Namespace">
/// The namespace that it asks for: the item's, or else the root namespace of the project; "" is the global one.
/// </param>
/// <param name="IsPublic">Whether the generated types are public.</param>
/// <param name="Key">The header of the key column, or "" to find it.</param>
/// <param name="Heading">The Markdown section whose tables count, or "" for all.</param>
/// <param name="DocLanguage">The language of the documentation, or "" for the first that the schema has.</param>
/// <param name="Parts">What is generated besides the enum.</param>
internal sealed record TableOptions(
    string EntityName, string Namespace, bool IsPublic, string Key, string Heading, string DocLanguage, EmitParts Parts)
{
    /// <summary>The folders between the project and the file, with slashes between: a name for what has none.</summary>
    public string Folders { get; init; } = "";

    /// <summary>Whether a property that would have another type on another framework is left out.</summary>
    public bool IsPortable { get; init; }
}
