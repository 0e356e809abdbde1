namespace PretrainGen.Generator.Tables;

/// <summary>How a file writes its tables down.</summary>
internal enum TableFormat
{
    /// <summary>Cells between delimiters, quoted where they need to be (RFC 4180).</summary>
    Delimited,

    /// <summary>GitHub-flavoured Markdown pipe tables between other text.</summary>
    Markdown,
}
