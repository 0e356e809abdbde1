namespace PretrainGen.Generator.Tables.Markdown.Blocks;

/// <summary>The blocks of lines that hold no other blocks and go on over several lines.</summary>
internal enum Leaf
{
    None,
    Paragraph,
    Table,
    Fence,
    Html,
}
