using System.Text;

namespace PretrainGen.Generator.Tables.Markdown.Inlines;

/// <summary>Puts plain text together, and takes the delimiters of emphasis out once it is known which of them are such.</summary>
internal sealed class InlineBuilder
{
    private readonly List<Piece> _pieces = [];
    private readonly StringBuilder _plain = new();
    private DelimiterRun? _lastRun;

    /// <summary>A place between two pieces, to come back to.</summary>
    /// <param name="Index">How many pieces there were.</param>
    /// <param name="LastRun">The last run of delimiters before it.</param>
    public readonly record struct Mark(int Index, DelimiterRun? LastRun);

    private readonly record struct Piece(string Text, DelimiterRun? Run = null);

    public void Append(char c) => _plain.Append(c);

    public void Append(string text) => _plain.Append(text);

    /// <summary>Appends a space in place of those that are there.</summary>
    public void AppendBreak()
    {
        while (_plain.Length > 0 && char.IsWhiteSpace(_plain[_plain.Length - 1]))
            _plain.Length--;
        _plain.Append(' ');
    }

    /// <summary>Appends delimiters that may turn out to be emphasis.</summary>
    public void Append(DelimiterRun run)
    {
        EndPlain();
        _pieces.Add(new Piece("", run));
        run.Previous = _lastRun;
        if (_lastRun is not null)
            _lastRun.Next = run;
        _lastRun = run;
    }

    /// <summary>Appends a bracket that may turn out to be a link.</summary>
    public Mark AppendBracket(string bracket)
    {
        EndPlain();
        var mark = new Mark(_pieces.Count, _lastRun);
        _pieces.Add(new Piece(bracket));
        return mark;
    }

    /// <summary>Drops the bracket at a mark and resolves the emphasis behind it.</summary>
    public void MakeLink(Mark bracket)
    {
        _pieces[bracket.Index] = default;
        ResolveEmphasis(bracket.LastRun);
    }

    /// <summary>Drops everything from a mark on.</summary>
    public void DropFrom(Mark mark)
    {
        _plain.Clear();
        _pieces.RemoveRange(mark.Index, _pieces.Count - mark.Index);
        CutRuns(mark.LastRun);
    }

    /// <summary>The text without the delimiters of emphasis.</summary>
    public string ToText()
    {
        ResolveEmphasis(null);
        EndPlain();
        foreach (var piece in _pieces)
            _plain.Append(piece.Text).Append(piece.Run?.Sign ?? ' ', piece.Run?.Left ?? 0);
        return _plain.ToString().Trim();
    }

    private void EndPlain()
    {
        if (_plain.Length == 0)
            return;
        _pieces.Add(new Piece(_plain.ToString()));
        _plain.Clear();
    }

    // The algorithm of CommonMark: from left to right every closer looks back for its opener. Where it finds none,
    // no closer of its kind needs to look that far back again, which keeps the search linear.
    private void ResolveEmphasis(DelimiterRun? floor)
    {
        var searched = new Dictionary<(char, bool, int), int>();
        var closer = FirstAfter(floor);
        while (closer is not null)
        {
            if (!closer.CanClose)
            {
                closer = closer.Next;
                continue;
            }

            if (FindOpener(closer, floor, searched) is { } opener)
            {
                closer = Match(opener, closer);
                continue;
            }

            searched[closer.Kind] = closer.Start;
            if (!closer.CanOpen)
                Unlink(closer);
            closer = closer.Next;
        }

        CutRuns(floor);
    }

    private DelimiterRun? FirstAfter(DelimiterRun? floor)
    {
        var first = default(DelimiterRun);
        for (var run = _lastRun; run != floor; run = run!.Previous)
            first = run;
        return first;
    }

    private static DelimiterRun? FindOpener(DelimiterRun closer, DelimiterRun? floor, Dictionary<(char, bool, int), int> searched)
    {
        searched.TryGetValue(closer.Kind, out var start);
        for (var run = closer.Previous; run is not null && run != floor && run.Start >= start; run = run.Previous)
        {
            if (run.Matches(closer))
                return run;
        }

        return null;
    }

    private DelimiterRun? Match(DelimiterRun opener, DelimiterRun closer)
    {
        var used = opener.Sign == '~' ? opener.Left : Math.Min(2, Math.Min(opener.Left, closer.Left));
        opener.Left -= used;
        closer.Left -= used;
        opener.Next = closer;
        closer.Previous = opener;

        if (opener.Left == 0)
            Unlink(opener);
        if (closer.Left > 0)
            return closer;
        Unlink(closer);
        return closer.Next;
    }

    private void Unlink(DelimiterRun run)
    {
        if (run.Previous is not null)
            run.Previous.Next = run.Next;
        if (run.Next is not null)
            run.Next.Previous = run.Previous;
        else
            _lastRun = run.Previous;
    }

    private void CutRuns(DelimiterRun? last)
    {
        _lastRun = last;
        if (last is not null)
            last.Next = null;
    }
}
