using Microsoft.CodeAnalysis.Text;

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
internal sealed class DelimitedScanner(string text, int start, Dialect dialect, DocumentBuilder document)
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    private readonly char _delimiter = dialect.Delimiter;
    private readonly char _quote = dialect.Quote;
    private readonly string _escapedQuote = new(dialect.Quote, 2);
    private readonly string _singleQuote = dialect.Quote.ToString();
    private int _position = start;

    /// <summary>Whether the cell that was read last ended its record.</summary>
    public bool AtRecordEnd { get; private set; }

    /// <summary>Goes on to the next record, past blank and comment lines.</summary>
    public bool MoveToRecord()
    {
        while (_position < text.Length)
        {
            var first = text[_position];
            if (first == dialect.Comment)
                _position = SkipNewline(FindLineEnd(_position));
            else if (IsBlankLine(out var lineEnd))
                _position = SkipNewline(lineEnd);
            else
                return true;
        }

        return false;
    }

    /// <summary>Reads the next cell of the record.</summary>
    public Cell ReadCell()
    {
        if (_position == text.Length || text[_position] != _quote)
            return ReadUnquoted();
        if (TryReadQuoted(out var cell))
            return cell;

        cell = ReadUnquoted();
        document.Report(ReadFault.UnclosedQuote, cell.Span, cell.Text);
        return cell;
    }

    private Cell ReadUnquoted()
    {
        var begin = _position;
        var end = FindCellEnd(begin);
        EndCell(end);
        return begin == end
            ? new Cell(new TextSpan(begin, 0), "")
            : new Cell(Blanks.Trim(text, begin, end), text.Substring(begin, end - begin));
    }

    private bool TryReadQuoted(out Cell cell)
    {
        var open = _position;
        var close = FindClosingQuote(open + 1);
        if (close < 0)
        {
            cell = default;
            return false;
        }

        var content = Unescape(open + 1, close);
        var end = close + 1;
        if (EndsCell(end))
        {
            cell = new Cell(TextSpan.FromBounds(open, end), content, IsQuoted: true);
            EndCell(end);
            return true;
        }

        return TryReadTextAfterQuote(open, close, content, out cell);
    }

    private bool TryReadTextAfterQuote(int open, int close, string content, out Cell cell)
    {
        var isOnLaterLine = text.IndexOfAny(LineEnds, open, close - open) >= 0;
        if (isOnLaterLine && !EndsCell(SkipBlanks(close + 1)))
        {
            cell = default;
            return false;
        }

        var end = FindCellEnd(close + 1);
        var rest = text.Substring(close + 1, end - close - 1);
        cell = new Cell(Blanks.Trim(text, open, end), content + rest, IsQuoted: true);
        document.Report(ReadFault.TextAfterQuote, cell.Span, rest);
        EndCell(end);
        return true;
    }

    private int FindClosingQuote(int from)
    {
        while (true)
        {
            var quote = text.IndexOf(_quote, from);
            if (quote < 0 || quote + 1 == text.Length || text[quote + 1] != _quote)
                return quote;
            from = quote + 2;
        }
    }

    private string Unescape(int from, int to)
    {
        var content = text.Substring(from, to - from);
        return content.IndexOf(_quote) < 0 ? content : content.Replace(_escapedQuote, _singleQuote);
    }

    private int FindCellEnd(int from)
    {
        var (content, delimiter) = (text, _delimiter);
        for (; from < content.Length; from++)
        {
            var c = content[from];
            if (c == delimiter || c is '\n' or '\r')
                break;
        }

        return from;
    }

    private bool EndsCell(int at) => at == text.Length || text[at] == _delimiter || text[at] is '\n' or '\r';

    private void EndCell(int end)
    {
        AtRecordEnd = end == text.Length || text[end] != _delimiter;
        _position = AtRecordEnd ? SkipNewline(end) : end + 1;
    }

    private bool IsBlankLine(out int lineEnd)
    {
        lineEnd = SkipBlanks(_position);
        return lineEnd == text.Length || text[lineEnd] is '\n' or '\r';
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
