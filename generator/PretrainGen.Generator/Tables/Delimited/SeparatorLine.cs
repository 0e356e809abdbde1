namespace PretrainGen.Generator.Tables.Delimited;

/// <summary>The line <c>sep=;</c> that a spreadsheet writes above a table to say what separates its cells.</summary>
internal static class SeparatorLine
{
    private const string Start = "sep=";

    /// <summary>Where the table starts: behind the line, if there is one.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where its content starts.</param>
    /// <param name="dialect">What the line says; null where there is none.</param>
    public static int Skip(string text, int start, out Dialect? dialect)
    {
        dialect = null;
        var at = start < text.Length && text[start] == '"' ? start + 1 : start;
        var sign = at + Start.Length;
        if (sign >= text.Length || string.Compare(text, at, Start, 0, Start.Length, StringComparison.OrdinalIgnoreCase) != 0)
            return start;

        // A sheet with more columns writes their delimiters behind.
        var end = sign;
        while (end < text.Length && text[end] == text[sign])
            end++;
        if (at > start && end < text.Length && text[end] == '"')
            end++;
        if (!IsSeparator(text[sign]) || (end < text.Length && text[end] is not ('\r' or '\n')))
            return start;

        dialect = new Dialect(text[sign]);
        return end;
    }

    private static bool IsSeparator(char c) => !char.IsLetterOrDigit(c) && c is not ('"' or '\r' or '\n');
}
