using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace PretrainGen.Generator.Emit.Writing;

/// <summary>
/// Writes templates of C#, indented and with <c>\n</c> line ends, until it is cancelled: every line asks. They go straight into the text,
/// since each string on the way there would be one for every row.
/// </summary>
internal sealed class SourceWriter(CancellationToken cancellation)
{
    private const int Widest = 120;
    private const int Indentation = 4;

    private int _depth;
    private bool _isInLine;

    /// <summary>What is written so far.</summary>
    public CodeText Text { get; } = new();

    public CancellationToken Cancellation => cancellation;

    /// <summary>Ends a line that was written in parts; an empty line where there is none.</summary>
    public void Line()
    {
        Text.Append('\n');
        _isInLine = false;
    }

    /// <summary>One line or several. The template has written itself when this is called.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] CodeTemplate lines) => Line();

    /// <summary>A part of a line, or some lines and a part. The template has written itself when this is called.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The template writes to the receiver.")]
    public void Append([InterpolatedStringHandlerArgument("")] CodeTemplate part)
    {
    }

    /// <summary>Opens a brace after a line, and closes it when disposed.</summary>
    public Scope Block([InterpolatedStringHandlerArgument("")] CodeTemplate line) => Open(end: "}");

    /// <summary>The same for the values of an array, with a semicolon after the closing brace.</summary>
    public Scope Initializer([InterpolatedStringHandlerArgument("")] CodeTemplate line) => Open(end: "};");

    /// <summary>One after the other, with an empty line between each two.</summary>
    public void Separated<T>(IEnumerable<T> items, Action<T> write)
    {
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
                Line();

            write(item);
            isFirst = false;
        }
    }

    /// <summary>
    /// Values between commas, in lines that can still be read. Each is written by itself first, since its length says whether it has room.
    /// </summary>
    public void Values<T>(IEnumerable<T> values, Action<SourceWriter, T> write)
    {
        var item = new SourceWriter(cancellation);
        var width = 0;
        foreach (var value in values)
        {
            item.Clear();
            write(item, value);
            if (width > 0 && width + item.Text.Length + 2 > Widest)
            {
                Line();
                width = 0;
            }
            else if (width > 0)
            {
                Text.Append(' ');
                width++;
            }

            Part().Append(item.Text);
            Text.Append(',');
            width += item.Text.Length + 1;
        }

        if (width > 0)
            Line();
    }

    /// <inheritdoc/>
    public override string ToString() => Text.ToString();

    /// <summary>Writes C# that may have line ends of any kind: each line is indented, and an empty one is left empty.</summary>
    internal void WriteTemplate(string template)
    {
        var start = 0;
        for (int end; (end = template.IndexOf('\n', start)) >= 0; start = end + 1)
        {
            WriteInLine(template, start, end > start && template[end - 1] == '\r' ? end - 1 : end);
            Line();
        }

        WriteInLine(template, start, template.Length);
    }

    /// <summary>Where the next part of a line is written: behind the indentation.</summary>
    internal CodeText Part()
    {
        if (!_isInLine)
        {
            cancellation.ThrowIfCancellationRequested();
            Text.Append(' ', _depth * Indentation);
            _isInLine = true;
        }

        return Text;
    }

    /// <summary>Begins anew in the same memory.</summary>
    internal void Clear()
    {
        Text.Clear();
        _isInLine = false;
    }

    private void WriteInLine(string template, int start, int end)
    {
        if (end > start)
            Part().Append(template, start, end - start);
    }

    private Scope Open(string end)
    {
        Line();
        Line($$"""{""");
        _depth++;
        return new Scope(this, end);
    }

    private void Close(string end)
    {
        _depth--;
        WriteTemplate(end);
        Line();
    }

    /// <summary>An open brace.</summary>
    internal readonly struct Scope(SourceWriter writer, string end) : IDisposable
    {
        public void Dispose() => writer.Close(end);
    }
}
