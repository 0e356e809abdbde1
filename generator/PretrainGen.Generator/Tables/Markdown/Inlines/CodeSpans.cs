namespace PretrainGen.Generator.Tables.Markdown.Inlines;

/// <summary>Finds the code spans of a text.</summary>
/// <remarks>The last run of each length is found once, so that many runs that nothing closes cost no pass each.</remarks>
internal sealed class CodeSpans(string source)
{
    private Dictionary<int, int>? _lastRuns;

    /// <summary>Reads the code span that starts at a run of backticks.</summary>
    /// <param name="start">Where the run starts.</param>
    /// <param name="code">What the span says.</param>
    /// <param name="end">Where the text goes on: after the span, or after the run if nothing closes it.</param>
    public bool TryRead(int start, out string code, out int end)
    {
        code = "";
        var open = end = EndOfRun(start);
        var length = open - start;
        _lastRuns ??= FindLastRuns();
        if (!_lastRuns.TryGetValue(length, out var last) || last <= start)
            return false;

        var close = FindRun(open);
        while (EndOfRun(close) - close != length)
            close = FindRun(EndOfRun(close));
        code = WithoutPadding(source.Substring(open, close - open).Replace('\n', ' '));
        end = close + length;
        return true;
    }

    private Dictionary<int, int> FindLastRuns()
    {
        var last = new Dictionary<int, int>();
        for (var run = FindRun(0); run >= 0; run = FindRun(EndOfRun(run)))
            last[EndOfRun(run) - run] = run;
        return last;
    }

    private int FindRun(int from) => source.IndexOf('`', from);

    private int EndOfRun(int start)
    {
        while (start < source.Length && source[start] == '`')
            start++;
        return start;
    }

    // One space at each end is there to part the code from its backticks.
    private static string WithoutPadding(string code)
    {
        var isPadded = code.Length > 1 && code[0] == ' ' && code[code.Length - 1] == ' ';
        return isPadded && code.Trim(' ').Length > 0 ? code.Substring(1, code.Length - 2) : code;
    }
}
