using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Tables;

/// <summary>The characters that have a meaning in a delimited file.</summary>
/// <param name="Delimiter">What separates two cells.</param>
/// <param name="Quote">What encloses a cell that holds delimiters, newlines or quotes.</param>
/// <param name="Comment">What a comment line starts with, if the file has such lines.</param>
internal sealed record Dialect(char Delimiter, char Quote = '"', char? Comment = null)
{
    /// <summary>
    /// What the columns are called where no record says so, and those behind them by their numbers; null where the first record says so.
    /// </summary>
    public EquatableArray<string>? Names { get; init; }

    /// <summary>Comma-separated, RFC 4180.</summary>
    public static Dialect Comma { get; } = new(',');

    /// <summary>Tab-separated, with the quoting of RFC 4180.</summary>
    public static Dialect Tab { get; } = new('\t');
}
