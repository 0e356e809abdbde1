using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tables.Delimited;

/// <summary>Splits delimited text into records and cells, as RFC 4180 has it, in one pass.</summary>
/// <remarks>
/// <para>A quote counts only as the very first character of a cell: after a space, or inside of a cell, it is text.
/// Nothing may follow a closing quote but the delimiter, not even a space: readers disagree about it.</para>
/// <para>CR, LF and CRLF end a record. Lines of spaces and tabs alone are skipped, comment lines where the dialect has them.</para>
/// <para>A quote that never closes costs its own line only: it is text then. So does one that closes on a later line before more text:
/// that closing quote is the opening one of another cell. The lines in between are read again, but never twice: between the two quotes
/// every run of quotes is even, so that no cell which is opened there goes on past its own run.</para>
/// <para>A character may be both quote and delimiter, or a line end as well. It is a quote first, where a cell starts with it, and then a
/// delimiter.</para>
/// </remarks>
/// <param name="text">The file.</param>
/// <param name="start">Where its content starts.</param>
/// <param name="dialect">The characters that have a meaning.</param>
/// <param name="cells">Where the cells go.</param>
/// <param name="document">Where faults are reported.</param>
/// <param name="cancellation">Checked at each record and quoted cell, and within a long line.</param>
internal sealed class DelimitedScanner(
    string text, int start, Dialect dialect, DelimitedCells cells, DocumentBuilder document, CancellationToken cancellation)
{
    // So many characters are read between two checks of the cancellation, at most; a quoted cell is searched for its end in one go.
    private const int LongestPart = 4096;

    private static readonly char[] LineEnds = ['\r', '\n'];

    private readonly char _delimiter = dialect.Delimiter;
    private readonly char _quote = dialect.Quote;
    private readonly int _comment = dialect.Comment ?? -1;
    private int _position = start;

    /// <summary>Adds the cells of the next record, past blank and comment lines; at least one, if there is a record.</summary>
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

    private bool MoveToRecord()
    {
        for (; _position < text.Length; cancellation.ThrowIfCancellationRequested())
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

    /// <summary>Adds the cell that starts at a position, and perhaps those that follow.</summary>
    /// <returns>Where the last of them ends: at a delimiter, a line end or the end of the text.</returns>
    private int ReadCells(int begin) => IsQuote(begin) ? ReadQuoted(begin) : ReadPlain(begin);

    /// <summary>Adds cells up to the end of the record, or up to one that starts with a quote.</summary>
    /// <remarks>
    /// The end of the line is found first, by many characters at a time. That leaves one comparison for each character of a cell.
    /// </remarks>
    private int ReadPlain(int begin)
    {
        var at = begin;
        while (!EndsLine(at))
        {
            var stop = FindStop(at + 1);
            AddDelimited(at, stop);
            if (IsQuote(stop) && stop == cells.NextStart)
                return stop - 1;
            at = stop;
        }

        cells.AddPlain(at);
        return at;
    }

    /// <summary>Adds the cells that end at a delimiter within a part of the text.</summary>
    /// <remarks>
    /// This is where a large table takes its time. A part has no more delimiters than characters, so that there is room for all that are
    /// found. The inner loop calls nothing, which keeps its variables in registers, and takes two characters at a time: with one, reading
    /// takes half as long again in those processes in which the machine code of the loop happens to be badly aligned.
    /// </remarks>
    private void AddDelimited(int from, int to)
    {
        while (from < to)
        {
            var ends = cells.GetSpan();
            var part = text.AsSpan(from, Math.Min(to - from, ends.Length));
            var delimiter = _delimiter;
            var count = 0;
            var i = 0;
            for (; i + 1 < part.Length; i += 2)
            {
                if (part[i] == delimiter)
                    ends[count++] = (uint)(from + i + 1);
                if (part[i + 1] == delimiter)
                    ends[count++] = (uint)(from + i + 2);
            }

            if (i < part.Length && part[i] == delimiter)
                ends[count++] = (uint)(from + i + 1);

            cells.Advance(count);
            from += part.Length;
        }
    }

    /// <summary>The first quote or line end from a position on, or a position before it, so that a long line can be cancelled.</summary>
    private int FindStop(int from)
    {
        cancellation.ThrowIfCancellationRequested();
        var part = text.AsSpan(from, Math.Min(LongestPart, text.Length - from));
        var length = part.IndexOfAny(_quote, '\r', '\n');
        return from + (length < 0 ? part.Length : length);
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

    private int ReadQuotedWithMore(int close)
    {
        var end = FindCellEnd(close + 1);
        cells.AddQuoted(end, isVerbatim: false);
        document.Report(ReadFault.TextAfterQuote, cells.SpanOf(cells.Count - 1), text.Substring(close + 1, end - close - 1));
        return end;
    }

    private int ReadUnclosed(int open)
    {
        var end = FindCellEnd(open);
        cells.AddPlain(end);
        document.Report(ReadFault.UnclosedQuote, cells.SpanOf(cells.Count - 1), text.Substring(open, end - open));
        return end;
    }

    /// <summary>The quote that closes what another one opens, past doubled ones; -1 if there is none.</summary>
    private int FindClosingQuote(int open, out bool hasQuotes)
    {
        hasQuotes = false;
        for (var from = open + 1; ; hasQuotes = true)
        {
            cancellation.ThrowIfCancellationRequested();
            var close = text.IndexOf(_quote, from);
            if (close < 0 || !IsQuote(close + 1))
                return close;
            from = close + 2;
        }
    }

    /// <summary>Whether the quote that closes a cell before more text opens another one on a later line.</summary>
    private bool IsOpeningQuote(int open, int close) =>
        text.IndexOfAny(LineEnds, open, close - open) >= 0 && !EndsCell(SkipSpaces(close + 1));

    private int FindCellEnd(int from)
    {
        var length = text.AsSpan(from).IndexOfAny(_delimiter, '\r', '\n');
        return length < 0 ? text.Length : from + length;
    }

    private int FindLineEnd(int from)
    {
        var end = text.IndexOfAny(LineEnds, from);
        return end < 0 ? text.Length : end;
    }

    private bool IsQuote(int at) => at < text.Length && text[at] == _quote;

    private bool EndsCell(int at) => EndsLine(at) || text[at] == _delimiter;

    private bool EndsLine(int at) => at == text.Length || text[at] is '\n' or '\r';

    private bool IsBlankLine(out int lineEnd)
    {
        lineEnd = SkipSpaces(_position);
        return EndsLine(lineEnd);
    }

    private int SkipSpaces(int from)
    {
        while (from < text.Length && text[from] is ' ' or '\t' && text[from] != _delimiter)
            from++;
        return from;
    }

    private int SkipNewline(int at)
    {
        if (at == text.Length)
            return at;
        var isPair = text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n';
        return isPair ? at + 2 : at + 1;
    }
}
