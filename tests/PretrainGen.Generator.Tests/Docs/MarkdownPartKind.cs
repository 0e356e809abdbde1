namespace PretrainGen.Generator.Tests.Docs;

/// <summary>What a part of a Markdown page is.</summary>
internal enum MarkdownPartKind
{
    Heading,

    /// <summary>A line with nothing but a name in code, which says what the code below it is.</summary>
    FileName,

    /// <summary>A fenced block of code.</summary>
    Code,
}
