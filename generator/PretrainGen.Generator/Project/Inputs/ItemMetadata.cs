using Microsoft.CodeAnalysis.Diagnostics;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Project.Inputs;

/// <summary>
/// The metadata of a file's item and the properties of its project, with the words that they may have. The package's props file makes each
/// name here visible to the compiler.
/// </summary>
/// <param name="item">What the compiler was told of the file.</param>
/// <param name="project">What it was told of the project.</param>
internal sealed class ItemMetadata(AnalyzerConfigOptions item, AnalyzerConfigOptions project)
{
    private const string ItemType = "PretrainTable";
    private const string ProjectItemType = "PretrainProject";

    private static readonly char[] Separators = [',', '|'];

    /// <summary>What a project may say of a table.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["EntityName", "Namespace", "Accessibility", "Schema", "Format", "Delimiter", "Key", "Heading", "Emit"];

    /// <summary>How a file is written: its format and, where the word says it, the characters that separate its cells.</summary>
    public static Vocabulary<(TableFormat Format, Dialect? Dialect)> Formats { get; } = new(
        ("csv", (TableFormat.Delimited, null)),
        ("tsv", (TableFormat.Delimited, Dialect.Tab)),
        ("markdown", (TableFormat.Markdown, null)))
    {
        Comparison = StringComparison.OrdinalIgnoreCase,
    };

    /// <summary>What separates the cells. Not every such character gets through MSBuild and the compiler, so they have names.</summary>
    public static Vocabulary<Dialect> Delimiters { get; } = new(
        ("comma", Dialect.Comma),
        ("semicolon", new Dialect(';')),
        ("tab", Dialect.Tab),
        ("pipe", new Dialect('|')))
    {
        Comparison = StringComparison.OrdinalIgnoreCase,
    };

    /// <summary>Whether the generated types are public.</summary>
    public static Vocabulary<bool> Accessibilities { get; } = new(("public", true), ("internal", false))
    {
        Comparison = StringComparison.OrdinalIgnoreCase,
    };

    /// <summary>What is generated besides the enum.</summary>
    public static Vocabulary<EmitParts> Parts { get; } = new(
        ("Entries", EmitParts.Entries),
        ("Names", EmitParts.Names),
        ("Facts", EmitParts.Facts))
    {
        Comparison = StringComparison.OrdinalIgnoreCase,
    };

    /// <summary>Whether the project declares the file as a table.</summary>
    public bool IsTable => Is("SourceItemType", ItemType) || Is(ItemType, "true");

    /// <summary>Whether a file is the project's own, or one that it imports: where its tables are declared.</summary>
    public static bool IsProject(AnalyzerConfigOptions item) => ValueOf(item, "SourceItemType") == ProjectItemType;

    /// <summary>The value of a metadata; "" where it is not set.</summary>
    public string this[string name] => ValueOf(item, name);

    /// <summary>The format that the item names; null where it names none.</summary>
    public (TableFormat Format, Dialect? Dialect)? Format => Formats.TryFind(this["Format"], out var format) ? format : null;

    /// <summary>What separates the cells, as the item says it by name or by its format; null where it does not.</summary>
    public Dialect? Dialect => Delimiters.TryFind(DelimiterWord(this["Delimiter"]), out var dialect) ? dialect : Format?.Dialect;

    /// <summary>What the item and the project say about the table besides how it is written.</summary>
    public TableOptions Options => new(
        this["EntityName"],
        this["Namespace"].Length > 0 ? this["Namespace"] : Property("RootNamespace"),
        !Accessibilities.TryFind(this["Accessibility"], out var isPublic) || isPublic,
        this["Key"],
        this["Heading"],
        Property("PretrainGenDocLanguage"),
        Emit)
    { IsPortable = Property("PretrainGenPortableApi").Equals("true", StringComparison.OrdinalIgnoreCase) };

    /// <summary>The folder of the project; "" where the compiler was not told.</summary>
    public string ProjectFolder => Property("ProjectDir");

    private EmitParts Emit
    {
        get
        {
            var parts = Words(this["Emit"]).Aggregate(EmitParts.None, (all, word) => Parts.TryFind(word, out var part) ? all | part : all);
            return parts == EmitParts.None ? EmitParts.Default : parts;
        }
    }

    /// <summary>The value of one metadata of a file's item; "" where it is not set.</summary>
    public static string ValueOf(AnalyzerConfigOptions item, string name) =>
        item.TryGetValue("build_metadata.AdditionalFiles." + name, out var value) ? value.Trim() : "";

    /// <summary>
    /// The word for a delimiter that is written as it is. A semicolon or a tab would not reach the compiler, so the package's targets write
    /// its code point instead.
    /// </summary>
    public static string DelimiterWord(string delimiter) => delimiter switch
    {
        "," => "comma",
        "|" => "pipe",
        "U+003B" => ";",
        "U+0009" => "\t",
        _ => delimiter,
    };

    /// <summary>The words of a list.</summary>
    public static IEnumerable<string> Words(string list) =>
        list.Split(Separators).Select(word => word.Trim()).Where(word => word.Length > 0);

    private string Property(string name) => project.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";

    private bool Is(string name, string value) => string.Equals(this[name], value, StringComparison.OrdinalIgnoreCase);
}
