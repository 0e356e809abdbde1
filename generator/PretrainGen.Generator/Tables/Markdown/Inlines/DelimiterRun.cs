using System.Globalization;
using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Tables.Markdown.Inlines;

/// <summary>A run of characters that may open or close emphasis; those that do not are text.</summary>
internal sealed class DelimiterRun
{
    private DelimiterRun(int start, char sign, int length, bool canOpen, bool canClose)
    {
        Start = start;
        Sign = sign;
        Length = length;
        Left = length;
        CanOpen = canOpen;
        CanClose = canClose;
    }

    /// <summary>Where it is found.</summary>
    public int Start { get; }

    public char Sign { get; }

    /// <summary>How many characters the author wrote.</summary>
    public int Length { get; }

    /// <summary>How many of the characters are still text.</summary>
    public int Left { get; set; }

    public bool CanOpen { get; }

    public bool CanClose { get; }

    /// <summary>The run before this one that is still open to be matched.</summary>
    public DelimiterRun? Previous { get; set; }

    /// <summary>The run after this one that is still open to be matched.</summary>
    public DelimiterRun? Next { get; set; }

    /// <summary>Reads the run at a place in a text.</summary>
    public static DelimiterRun Read(string text, int start)
    {
        var sign = text[start];
        var end = start + 1;
        while (end < text.Length && text[end] == sign)
            end++;

        var before = start == 0 ? ' ' : text[start - 1];
        var after = end == text.Length ? ' ' : text[end];
        var opens = !char.IsWhiteSpace(after) && (!IsPunctuation(after) || char.IsWhiteSpace(before) || IsPunctuation(before));
        var closes = !char.IsWhiteSpace(before) && (!IsPunctuation(before) || char.IsWhiteSpace(after) || IsPunctuation(after));
        return sign == '_'
            ? new DelimiterRun(
                start,
                sign,
                end - start,
                opens && (!closes || IsPunctuation(before)),
                closes && (!opens || IsPunctuation(after)))
            : new DelimiterRun(start, sign, end - start, opens, closes);
    }

    /// <summary>Whether this run can be closed by another.</summary>
    public bool Matches(DelimiterRun closer)
    {
        if (Sign != closer.Sign || !CanOpen)
            return false;
        if (Sign == '~')
            return Left == closer.Left;

        // "If one of the delimiters can both open and close, the sum of their lengths must not be a multiple of 3 unless both are."
        var isAmbiguous = CanClose || closer.CanOpen;
        return !isAmbiguous || (Length + closer.Length) % 3 != 0 || (Length % 3 == 0 && closer.Length % 3 == 0);
    }

    /// <summary>What the search for an opener depends on: runs of one kind find the same openers.</summary>
    public (char Sign, bool CanOpen, int Length) Kind => (Sign, CanOpen, Sign == '~' ? Length : Length % 3);

    private static bool IsPunctuation(char c) => AsciiChars.IsPunctuation(c) || CharUnicodeInfo.GetUnicodeCategory(c) is
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or
        UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or
        UnicodeCategory.OtherPunctuation;
}
