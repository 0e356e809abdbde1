namespace PretrainGen.Generator.Tables;

/// <summary>The characters that have a meaning in a delimited file.</summary>
/// <param name="Delimiter">What separates two cells.</param>
/// <param name="Quote">What encloses a cell that holds delimiters, newlines or quotes.</param>
/// <param name="Comment">What a comment line starts with, if the file has such lines.</param>
internal sealed record Dialect(char Delimiter, char Quote = '"', char? Comment = null)
{
    /// <summary>Comma-separated, RFC 4180.</summary>
    public static Dialect Comma { get; } = new(',');

    /// <summary>Tab-separated, with the quoting of RFC 4180.</summary>
    public static Dialect Tab { get; } = new('\t');
}
