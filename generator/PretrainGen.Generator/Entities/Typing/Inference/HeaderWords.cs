using System.Text;

namespace PretrainGen.Generator.Entities.Typing.Inference;

/// <summary>Takes a header apart into words: <c>stop_id</c>, <c>StopId</c> and <c>Stop ID</c> are <c>stop</c>, <c>id</c>.</summary>
internal static class HeaderWords
{
    /// <summary>The words in lower case; <c>#</c> and <c>№</c> are words of their own.</summary>
    public static List<string> Of(string header)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < header.Length; i++)
        {
            var c = header[i];
            if (c is '#' or '№')
            {
                End();
                words.Add(c.ToString());
                continue;
            }

            if (!char.IsLetterOrDigit(c) || StartsWord(header, i))
                End();
            if (char.IsLetterOrDigit(c))
                word.Append(char.ToLowerInvariant(c));
        }

        End();
        return words;

        void End()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }
    }

    // A capital behind a small letter, or before one at the end of an acronym: StopId, URLText.
    private static bool StartsWord(string header, int i) => i > 0
        && char.IsUpper(header[i])
        && (char.IsLower(header[i - 1]) || (char.IsUpper(header[i - 1]) && i + 1 < header.Length && char.IsLower(header[i + 1])));
}
