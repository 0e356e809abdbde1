namespace PretrainGen.Generator.Tables.Delimited;

/// <summary>Writes cells of a delimited file.</summary>
/// <param name="delimiter">What parts two cells.</param>
/// <param name="quote">What encloses a cell that holds delimiters, newlines or quotes.</param>
internal sealed class DelimitedWriting(char delimiter, char quote)
{
    /// <summary>A cell with other text in place of a part of its value; null where it is not written as one piece.</summary>
    /// <param name="raw">The cell as it is written, without padding and with its quotes.</param>
    /// <param name="isQuoted">Whether it has quotes.</param>
    /// <param name="start">Where the part starts in the cell's value.</param>
    /// <param name="length">How long the part is.</param>
    /// <param name="text">What takes its place.</param>
    public string? Write(string raw, bool isQuoted, int start, int length, string text) =>
        isQuoted ? WriteQuoted(raw, start, length, text) : Write(raw.Remove(start, length).Insert(start, text));

    /// <summary>A text as a cell: in quotes where it would not be read as the same text otherwise.</summary>
    public string Write(string text) => NeedsQuotes(text) ? quote + Double(text) + quote : text;

    private string? WriteQuoted(string raw, int start, int length, string text)
    {
        var from = Find(raw, start);
        var to = Find(raw, start + length);
        return from < 0 || to < 0 || raw[raw.Length - 1] != quote
            ? null
            : raw.Substring(0, from) + Double(text) + raw.Substring(to);
    }

    /// <summary>Where a character of a quoted cell's value is written; -1 where text follows the closing quote.</summary>
    private int Find(string raw, int index)
    {
        var at = 1;
        for (var passed = 0; passed < index; passed++)
        {
            if (at + 1 >= raw.Length)
                return -1;

            var isDoubled = raw[at] == quote && raw[at + 1] == quote;
            if (raw[at] == quote && !isDoubled)
                return -1;
            at += isDoubled ? 2 : 1;
        }

        return at < raw.Length ? at : -1;
    }

    private bool NeedsQuotes(string text) =>
        text.Any(c => c == delimiter || c == quote || c is '\r' or '\n')
        || (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1])));

    private string Double(string text) => text.Replace(quote.ToString(), new string(quote, 2));
}
