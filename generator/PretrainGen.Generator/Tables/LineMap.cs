using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tables;

/// <summary>Turns offsets in a file into lines and columns, both from 0.</summary>
/// <remarks>
/// Only CR, LF and CRLF end a line, as in editors; the compiler's own count takes U+0085, U+2028 and U+2029 for line ends too.
/// </remarks>
internal sealed class LineMap
{
    private readonly List<int> _lineStarts = [0];

    public LineMap(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var endsLine = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            if (endsLine)
                _lineStarts.Add(i + 1);
        }
    }

    /// <summary>The line and the column of an offset.</summary>
    public LinePosition GetPosition(int offset)
    {
        var index = _lineStarts.BinarySearch(offset);
        var line = index < 0 ? ~index - 1 : index;
        return new LinePosition(line, offset - _lineStarts[line]);
    }

    /// <summary>The offset of a line and a column, which the text has.</summary>
    public int GetOffset(int line, int column) => _lineStarts[line] + column;

    /// <summary>The lines and columns of a span.</summary>
    public LinePositionSpan GetPositions(TextSpan span) => new(GetPosition(span.Start), GetPosition(span.End));
}
