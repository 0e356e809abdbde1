namespace PretrainGen.Generator.Schema.Model;

/// <summary>The name of a table in a data package, and its file.</summary>
/// <param name="Name">What foreign keys call it.</param>
/// <param name="Path">Its file, seen from the package.</param>
internal sealed record ResourcePath(string Name, string Path);
