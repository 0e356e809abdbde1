namespace PretrainGen.Generator.Entities.Typing.Inference.Words;

/// <summary>
/// The words of a header in lower case: <c>order</c> and <c>date</c> of <c>OrderDate</c>, <c>order_date</c> and <c>Order date</c>.
/// </summary>
internal static class HeaderWords
{
    public static IReadOnlyList<string> Of(string header)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= header.Length; i++)
        {
            var isEnd = i == header.Length || !char.IsLetterOrDigit(header[i]);
            if (i > start && (isEnd || StartsWord(header, i)))
            {
                words.Add(header.Substring(start, i - start).ToLowerInvariant());
                start = i;
            }

            start = isEnd ? i + 1 : start;
        }

        return words;
    }

    /// <summary>
    /// Whether a capital starts a word: after a small letter, or as the last of several before one, as in <c>ISBNCode</c>.
    /// </summary>
    private static bool StartsWord(string header, int i) => char.IsUpper(header[i])
        && (!char.IsUpper(header[i - 1]) || (i + 1 < header.Length && char.IsLower(header[i + 1])));
}
