namespace PretrainGen.Generator.Emit.Writing;

/// <summary>
/// Writes indented C# with <c>\n</c> line ends, until it is called off: every writer of lines stops at the next one. What stands once a row is
/// written in parts, straight into the text, since each string on the way there would be one for every row.
/// </summary>
internal sealed class SourceWriter(CancellationToken cancellation)
{
    private const int Widest = 120;

    private int _depth;

    /// <summary>What is written so far.</summary>
    public CodeText Text { get; } = new();

    public void Line() => Text.Append('\n');

    public void Line(string text) => Start().Append(text).End();

    /// <summary>Begins a line that is written in parts.</summary>
    public SourceWriter Start()
    {
        cancellation.ThrowIfCancellationRequested();
        Text.Append(' ', _depth * 4);
        return this;
    }

    /// <summary>Ends a line that was written in parts.</summary>
    public void End() => Line();

    /// <summary>A part of a line that is C# already.</summary>
    public SourceWriter Append(string code)
    {
        Text.Append(code);
        return this;
    }

    /// <summary>A part of a line that is a number.</summary>
    public SourceWriter Append(long number)
    {
        Text.Append(number);
        return this;
    }

    /// <summary>A part of a line that is text in a documentation comment.</summary>
    public SourceWriter AppendDoc(string text)
    {
        CSharpText.WriteDoc(Text, text);
        return this;
    }

    /// <summary>A part of a line that is a string literal.</summary>
    public SourceWriter AppendLiteral(string text)
    {
        Text.Append('"');
        CSharpText.WriteEscaped(Text, text);
        Text.Append('"');
        return this;
    }

    /// <summary>A part of a line that is one string literal of many texts.</summary>
    public SourceWriter AppendLiteral(IEnumerable<string> texts)
    {
        Text.Append('"');
        foreach (var text in texts)
        {
            cancellation.ThrowIfCancellationRequested();
            CSharpText.WriteEscaped(Text, text);
        }

        Text.Append('"');
        return this;
    }

    /// <summary>A part of a line that is one string literal of many characters.</summary>
    public SourceWriter AppendLiteral(IEnumerable<char> characters)
    {
        Text.Append('"');
        foreach (var c in characters)
        {
            cancellation.ThrowIfCancellationRequested();
            CSharpText.WriteEscaped(Text, c);
        }

        Text.Append('"');
        return this;
    }

    /// <summary>A documentation comment; the text is XML already.</summary>
    public void Summary(string xml) => Start().Append("/// <summary>").Append(xml).Append("</summary>").End();

    /// <summary>Opens a brace after a line, and closes it when disposed.</summary>
    public Scope Block(string line, string end = "}")
    {
        Line(line);
        Line("{");
        _depth++;
        return new Scope(this, end);
    }

    /// <summary>One after the other, with a blank line between each two.</summary>
    public void Separated<T>(IEnumerable<T> items, Action<T> write)
    {
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
            {
                Line();
            }

            write(item);
            isFirst = false;
        }
    }

    /// <summary>Values between commas, in lines that can still be read.</summary>
    public void Values(IEnumerable<string> values)
    {
        var width = 0;
        foreach (var value in values)
        {
            if (width > 0 && width + value.Length + 2 > Widest)
            {
                End();
                width = 0;
            }

            _ = width > 0 ? Append(" ") : Start();
            Append(value).Append(",");
            width += (width > 0 ? 1 : 0) + value.Length + 1;
        }

        if (width > 0)
        {
            End();
        }
    }

    public override string ToString() => Text.ToString();

    private void Close(string end)
    {
        _depth--;
        Line(end);
    }

    /// <summary>An open brace.</summary>
    internal readonly struct Scope(SourceWriter writer, string end) : IDisposable
    {
        public void Dispose() => writer.Close(end);
    }
}
