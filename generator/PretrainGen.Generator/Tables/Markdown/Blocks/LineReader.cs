using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tables.Markdown.Blocks;

/// <summary>Goes through the lines of a text, which end with CR, LF or CRLF.</summary>
internal struct LineReader(string text, int start)
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    /// <summary>Where the next line starts.</summary>
    public int Position { get; private set; } = start;

    /// <summary>Reads the next line, without its end.</summary>
    public bool TryRead(out TextSpan line)
    {
        line = default;
        if (Position >= text.Length)
            return false;

        var end = text.IndexOfAny(LineEnds, Position);
        if (end < 0)
            end = text.Length;
        line = TextSpan.FromBounds(Position, end);

        var isPair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
        Position = end + (isPair ? 2 : 1);
        return true;
    }
}
