using PretrainGen.Generator.Common;
using PretrainGen.Generator.Tables;
using PretrainGen.Generator.Tables.Delimited;

namespace PretrainGen.Generator.Shipping;

/// <summary>How a shipped file is written: a header and a line a fact, separated by commas, quoted as RFC 4180 has it.</summary>
internal static class ShippedFormat
{
    /// <summary>What the names of such files end with.</summary>
    public const string Suffix = ".shipped.csv";

    /// <summary>The first line.</summary>
    public const string Header = "Entity,Kind,Number,Key,Member,Type";

    private static readonly DelimitedWriting Writing = new(Dialect.Comma.Delimiter, Dialect.Comma.Quote);

    /// <summary>The words for what a line is about.</summary>
    public static Vocabulary<ShippedKind> Kinds { get; } = new(
        ("category", ShippedKind.Category),
        ("column", ShippedKind.Column),
        ("former", ShippedKind.Former),
        ("lookup", ShippedKind.Lookup),
        ("removed", ShippedKind.Removed),
        ("row", ShippedKind.Row));

    /// <summary>The columns.</summary>
    public static IReadOnlyList<string> Columns { get; } = Header.Split(',');

    /// <summary>Whether a file is one by its name.</summary>
    public static bool IsShippedFile(string path) => path.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase);

    /// <summary>A cell as it is written: in quotes where it would not be read as the same text otherwise.</summary>
    public static string Cell(string text) => Writing.Write(text);
}
