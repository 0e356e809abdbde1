using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Tables.Markdown.Inlines;

/// <summary>Addresses that are links without any markup.</summary>
internal static class BareUrl
{
    private static readonly string[] Prefixes = ["https://", "http://", "ftp://", "www."];

    /// <summary>Reads the address that starts at a place in a text.</summary>
    public static bool TryRead(string text, int start, out string destination, out int end)
    {
        destination = "";
        end = start;
        var prefix = Array.Find(
            Prefixes,
            candidate => string.Compare(text, start, candidate, 0, candidate.Length, StringComparison.OrdinalIgnoreCase) == 0);
        if (prefix is null || (start > 0 && char.IsLetterOrDigit(text[start - 1])))
            return false;

        var host = start + prefix.Length;
        if (!IsHost(text, host))
            return false;

        end = WithoutTrailingSigns(text, host, FindBlank(text, host));
        destination = text.Substring(start, end - start);
        if (prefix == "www.")
            destination = "http://" + destination;
        return end > host;
    }

    // An underscore is allowed in a subdomain, not in the last two parts of the name.
    private static bool IsHost(string text, int start)
    {
        var end = start;
        var (last, lastButOne) = (false, false);
        for (; end < text.Length; end++)
        {
            if (text[end] == '.')
                (last, lastButOne) = (false, last);
            else if (text[end] == '_')
                last = true;
            else if (text[end] != '-' && !IsHostCharacter(text[end]))
                break;
        }

        return end > start && !last && !lastButOne;
    }

    private static bool IsHostCharacter(char c) => !char.IsWhiteSpace(c) && !char.IsPunctuation(c) && !AsciiChars.IsPunctuation(c);

    private static int FindBlank(string text, int from)
    {
        while (from < text.Length && !char.IsWhiteSpace(text[from]) && text[from] != '<')
            from++;
        return from;
    }

    private static int WithoutTrailingSigns(string text, int start, int end)
    {
        var unopened = CountUnopenedParentheses(text, start, end);
        while (end > start)
        {
            var last = text[end - 1];
            if (last == ';')
                end = WithoutReference(text, start, end - 1);
            else if (last == ')' && unopened-- > 0)
                end--;
            else if (last is '?' or '!' or '.' or ',' or ':' or '*' or '_' or '~' or '\'' or '"')
                end--;
            else
                break;
        }

        return end;
    }

    private static int CountUnopenedParentheses(string text, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
            count += text[i] == ')' ? 1 : text[i] == '(' ? -1 : 0;
        return count;
    }

    private static int WithoutReference(string text, int start, int semicolon)
    {
        var name = semicolon;
        while (name > start && AsciiChars.IsLetterOrDigit(text[name - 1]))
            name--;
        return name > start && name < semicolon && text[name - 1] == '&' ? name - 1 : semicolon;
    }
}
