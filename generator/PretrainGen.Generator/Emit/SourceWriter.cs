using System.Text;

namespace PretrainGen.Generator.Emit;

/// <summary>Writes indented C# with <c>\n</c> line ends, until it is called off: every writer of lines stops at the next one.</summary>
internal sealed class SourceWriter(CancellationToken cancellation)
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public void Line() => _text.Append('\n');

    public void Line(string text)
    {
        cancellation.ThrowIfCancellationRequested();
        _text.Append(' ', _depth * 4).Append(text).Append('\n');
    }

    /// <summary>A documentation comment; the text is XML already.</summary>
    public void Summary(string xml) => Line("/// <summary>" + xml + "</summary>");

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
        const int Widest = 120;
        var line = new StringBuilder(Widest + 20);
        foreach (var value in values)
        {
            if (line.Length > 0 && line.Length + value.Length + 2 > Widest)
            {
                Line(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(value).Append(',');
        }

        if (line.Length > 0)
        {
            Line(line.ToString());
        }
    }

    public override string ToString() => _text.ToString();

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
