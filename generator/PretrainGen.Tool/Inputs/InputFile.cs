using System.Collections.Immutable;

namespace PretrainGen.Tool.Inputs;

/// <summary>A file that the rules look at, with what its item says of it.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Metadata">The metadata of its item, by name. <c>PretrainTable</c> says whether it is a table.</param>
internal sealed record InputFile(string Path, IReadOnlyDictionary<string, string> Metadata)
{
    private const string TableMetadata = "PretrainTable";

    private static readonly IReadOnlyDictionary<string, string> Nothing = ImmutableDictionary<string, string>.Empty;

    /// <summary>A table, and what is said of it.</summary>
    public static InputFile Table(string path, IReadOnlyDictionary<string, string>? metadata = null) =>
        new(path, (metadata ?? Nothing).ToImmutableDictionary().SetItem(TableMetadata, "true"));

    /// <summary>A file that describes tables.</summary>
    public static InputFile Description(string path) => new(path, Nothing);

    /// <summary>Whether it is a table; otherwise it describes one.</summary>
    public bool IsTable => Says(TableMetadata, "true") || Says("SourceItemType", TableMetadata);

    private bool Says(string name, string value) =>
        Metadata.TryGetValue(name, out var said) && string.Equals(said, value, StringComparison.OrdinalIgnoreCase);
}
