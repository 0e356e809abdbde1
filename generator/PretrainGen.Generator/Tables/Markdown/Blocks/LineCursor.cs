using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tables.Markdown.Blocks;

/// <summary>A place in one line, counted in columns: a tab goes on to the next multiple of four.</summary>
internal struct LineCursor
{
    private readonly string _text;
    private int _position;
    private int _column;
    private int _contentColumn;

    public LineCursor(string text, int start, int end)
    {
        _text = text;
        _position = start;
        End = end;
        FindContent();
    }

    /// <summary>Where the line ends.</summary>
    public int End { get; }

    /// <summary>Where the next character is that is not white space.</summary>
    public int Content { get; private set; }

    /// <summary>The content without the white space behind it.</summary>
    public readonly TextSpan ContentSpan
    {
        get
        {
            var end = End;
            while (end > Content && _text[end - 1] is ' ' or '\t')
                end--;
            return TextSpan.FromBounds(Content, end);
        }
    }

    /// <summary>How many columns there are before the content.</summary>
    public readonly int Indent => _contentColumn - _column;

    /// <summary>Whether only white space is left.</summary>
    public readonly bool IsBlank => Content == End;

    /// <summary>Whether the content is indented far enough to be code.</summary>
    public readonly bool IsCode => Indent >= 4 && !IsBlank;

    /// <summary>The first character of the content; NUL on a blank line.</summary>
    public readonly char First => IsBlank ? '\0' : _text[Content];

    /// <summary>Goes past the white space and that many characters of content.</summary>
    public void SkipContent(int length)
    {
        _column = _contentColumn + length;
        _position = Content + length;
        FindContent();
    }

    /// <summary>Goes on by columns of spaces, if need be into a tab.</summary>
    public void SkipBlanks(int columns)
    {
        while (columns > 0 && _position < Content)
        {
            var width = _text[_position] == '\t' ? ToTabStop(_column) : 1;
            var step = Math.Min(width, columns);
            _column += step;
            columns -= step;
            if (step == width)
                _position++;
        }
    }

    private void FindContent()
    {
        Content = _position;
        _contentColumn = _column;
        for (; Content < End && _text[Content] is ' ' or '\t'; Content++)
            _contentColumn += _text[Content] == '\t' ? ToTabStop(_contentColumn) : 1;
    }

    private static int ToTabStop(int column) => 4 - (column % 4);
}
