namespace PretrainGen.Generator.Emit.Writing;

/// <summary>Writes a summary of several paragraphs: each in a line, or, where nobody reads so many members in a file, all in one, because each line takes the compiler memory.</summary>
internal readonly struct DocParagraphs(SourceWriter writer, bool isOneLine)
{
    public void Open()
    {
        if (isOneLine)
        {
            writer.Start().Append("/// <summary>");
        }
        else
        {
            writer.Line("/// <summary>");
        }
    }

    /// <summary>Begins a paragraph, whose text is then written.</summary>
    public SourceWriter Begin(string tag = "") => (isOneLine ? writer : writer.Start().Append("/// ")).Append(tag);

    /// <summary>Ends a paragraph.</summary>
    public void End(string tag = "")
    {
        writer.Append(tag);
        if (!isOneLine)
        {
            writer.End();
        }
    }

    public void Close()
    {
        if (isOneLine)
        {
            writer.Append("</summary>").End();
        }
        else
        {
            writer.Line("/// </summary>");
        }
    }
}
