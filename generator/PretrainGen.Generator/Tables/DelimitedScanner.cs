namespace PretrainGen.Generator.Tables;

/// <summary>Cuts delimited text into records and cells, as RFC 4180 has it, in one pass.</summary>
/// <remarks>
/// <para>A quote counts only as the very first character of a cell: after a blank, or inside of a cell, it is text.
/// Nothing may stand between a closing quote and the delimiter, not even a blank: readers disagree about it.</para>
/// <para>CR, LF and CRLF end a record. Lines of nothing but blanks are skipped, comment lines where the dialect has them.</para>
/// <para>A quote that never closes costs its own line only: it is text then. So does one that closes on a later line in front of more text:
/// that closing quote is the opening one of another cell. The lines in between are read again, but never twice: between the two quotes
/// every run of quotes is even, so that no cell which is opened there goes on past its own run.</para>
/// </remarks>
/// <param name="text">The file.</param>
/// <param name="start">Where its content starts.</param>
/// <param name="dialect">The signs that it uses.</param>
/// <param name="cells">Where the cells go.</param>
/// <param name="document">Who hears of faults.</param>
internal sealed class DelimitedScanner(string text, int start, Dialect dialect, DelimitedCells cells, DocumentBuilder document)
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    private readonly char _delimiter = dialect.Delimiter;
    private readonly char _quote = dialect.Quote;
    private readonly int _comment = dialect.Comment ?? -1;
    private readonly SignFinder _signs = new(text, dialect.Delimiter, dialect.Quote);

    // A sign that is both is a quote first, where a cell starts with it, and then a delimiter.
    private readonly bool _isAmbiguous = dialect.Quote == dialect.Delimiter || dialect.Quote is '\n' or '\r' || dialect.Delimiter is '\n' or '\r';
    private int _position = start;

    /// <summary>Adds the cells of the next record, past blank and comment lines; at least one, where there is a record.</summary>
    public bool TryReadRecord()
    {
        if (!MoveToRecord())
            return false;

        cells.BeginRecord(_position);
        var end = ReadCells(_position);
        while (end < text.Length && text[end] == _delimiter)
            end = ReadCells(end + 1);
        _position = SkipNewline(end);
        return true;
    }

    /// <summary>Adds the records that come next as far as they are regular and the ends of their cells are found already. This is where a large table takes its time.</summary>
    /// <param name="columns">How many cells a regular record has, all of them plain.</param>
    /// <returns>Whether there are any.</returns>
    public bool TryReadRegularRecords(int columns) => !_isAmbiguous && StartsPlainRecord(_position) && ReadRegularRecords(columns) > 0;

    private bool MoveToRecord()
    {
        while (_position < text.Length)
        {
            var first = text[_position];
            if (first > ' ' && first != _comment)
                return true;
            if (first == _comment)
                _position = SkipNewline(FindLineEnd(_position));
            else if (IsBlankLine(out var lineEnd))
                _position = SkipNewline(lineEnd);
            else
                return true;
        }

        return false;
    }

    // A blank may stand in front of a cell or be a line's only content.
    private bool StartsPlainRecord(int at) => at < text.Length && text[at] > ' ' && text[at] != _comment && text[at] != _quote;

    private int ReadRegularRecords(int columns)
    {
        var signs = _signs.KnownFrom(_position);
        var marks = cells.Room;
        var (passed, added) = (0, 0);
        while (signs.Length - passed >= columns && marks.Length - added > columns && StartsPlainRecord(_position)
            && TryMark(signs.Slice(passed, columns), marks.Slice(added + 1, columns)))
        {
            marks[added] = (uint)_position;
            added += columns + 1;
            passed += columns;
            _position = SkipNewline(signs[passed - 1]);
            if (passed < signs.Length && signs[passed] < _position)
                passed++;
        }

        _signs.Pass(passed);
        cells.Fill(added);
        return added;
    }

    /// <summary>Writes the marks of one record; whether the signs are its delimiters and the end of its line.</summary>
    private bool TryMark(ReadOnlySpan<int> signs, Span<uint> marks)
    {
        var last = signs.Length - 1;
        var (content, delimiter) = (text, _delimiter);
        for (var i = 0; i < last && i < marks.Length; i++)
        {
            var sign = signs[i];
            if (content[sign] != delimiter)
                return false;
            marks[i] = (uint)sign + 1;
        }

        marks[last] = (uint)signs[last] + 1;
        return content[signs[last]] is '\n' or '\r';
    }

    /// <summary>Adds the cell that starts at a position, and perhaps some of the next ones, and tells where the last ends.</summary>
    private int ReadCells(int begin)
    {
        if (begin < text.Length && text[begin] == _quote)
            return ReadQuoted(begin);

        var end = ReadKnown(begin);
        return end < 0 ? ReadPlain(begin) : end;
    }

    /// <summary>Adds the plain cells whose ends are found already, up to a quote or with the last of the record; -1 where there is none.</summary>
    private int ReadKnown(int begin)
    {
        if (_isAmbiguous)
            return -1;

        var signs = _signs.KnownFrom(begin);
        var marks = cells.Room;
        var (content, delimiter) = (text, _delimiter);
        var count = 0;
        while (count < signs.Length && count < marks.Length && content[signs[count]] == delimiter)
        {
            marks[count] = (uint)signs[count] + 1;
            count++;
        }

        if (count < signs.Length && count < marks.Length && content[signs[count]] is '\n' or '\r')
        {
            marks[count] = (uint)signs[count] + 1;
            count++;
        }

        _signs.Pass(count);
        cells.Fill(count);
        return count == 0 ? -1 : signs[count - 1];
    }

    private int ReadPlain(int begin)
    {
        var end = _signs.FindEnd(begin);
        cells.AddPlain(end);
        return end;
    }

    private int ReadQuoted(int open)
    {
        var close = FindClosingQuote(open, out var hasQuotes);
        if (close >= 0 && EndsCell(close + 1))
        {
            cells.AddQuoted(close + 1, isVerbatim: !hasQuotes);
            return close + 1;
        }

        return close < 0 || IsOpeningQuote(open, close) ? ReadUnclosed(open) : ReadQuotedWithMore(close);
    }

    /// <summary>The quote that closes a cell: among the signs that are found already, where it is one of these.</summary>
    private int FindClosingQuote(int open, out bool hasQuotes)
    {
        hasQuotes = false;
        var signs = _signs.KnownFrom(open);
        for (var i = 0; i < signs.Length; i++)
        {
            var sign = signs[i];
            if (sign == open || text[sign] != _quote)
                continue;
            if (sign + 1 == text.Length || text[sign + 1] != _quote)
                return sign;
            hasQuotes = true;
            i++;
        }

        return cells.FindClosingQuote(open + 1, out hasQuotes);
    }

    private int ReadQuotedWithMore(int close)
    {
        var end = _signs.FindEnd(close + 1);
        cells.AddQuoted(end, isVerbatim: false);
        document.Report(ReadFault.TextAfterQuote, cells.SpanOf(cells.Count - 1), text.Substring(close + 1, end - close - 1));
        return end;
    }

    private int ReadUnclosed(int open)
    {
        var end = ReadPlain(open);
        document.Report(ReadFault.UnclosedQuote, cells.SpanOf(cells.Count - 1), text.Substring(open, end - open));
        return end;
    }

    /// <summary>Whether the quote that closes a cell in front of more text opens another one on a later line.</summary>
    private bool IsOpeningQuote(int open, int close) =>
        text.IndexOfAny(LineEnds, open, close - open) >= 0 && !EndsCell(SkipBlanks(close + 1));

    private bool EndsCell(int at) => EndsLine(at) || text[at] == _delimiter;

    private bool EndsLine(int at) => at == text.Length || text[at] is '\n' or '\r';

    private bool IsBlankLine(out int lineEnd)
    {
        lineEnd = SkipBlanks(_position);
        return EndsLine(lineEnd);
    }

    private int SkipBlanks(int from)
    {
        while (from < text.Length && text[from] is ' ' or '\t' && text[from] != _delimiter)
            from++;
        return from;
    }

    private int FindLineEnd(int from)
    {
        var end = text.IndexOfAny(LineEnds, from);
        return end < 0 ? text.Length : end;
    }

    private int SkipNewline(int at)
    {
        if (at == text.Length)
            return at;
        var isPair = text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n';
        return isPair ? at + 2 : at + 1;
    }
}
