namespace PretrainGen.Generator.Entities.Typing.Inference.Words;

/// <summary>
/// Words of headers that tell what is below them. Chinese and Japanese words are found within others, since nothing separates them.
/// </summary>
internal sealed class WordSet
{
    private readonly HashSet<string> _words;
    private readonly string[] _parts;

    /// <param name="words">The words, in small letters, in whatever language.</param>
    public WordSet(params string[] words)
    {
        _words = new(words, StringComparer.Ordinal);
        _parts = Array.FindAll(words, IsIdeographic);
    }

    /// <summary>Whether one of a header's words is in the set.</summary>
    public bool HasAny(IReadOnlyList<string> header)
    {
        foreach (var word in header)
        {
            if (Has(word))
                return true;
        }

        return false;
    }

    /// <summary>Whether the last word of a header, which says what its cells are, is in the set.</summary>
    public bool HasLast(IReadOnlyList<string> header) => header.Count > 0 && Has(header[header.Count - 1]);

    /// <summary>Whether the first word of a header is in the set.</summary>
    public bool HasFirst(IReadOnlyList<string> header) => header.Count > 0 && Has(header[0]);

    private bool Has(string word) =>
        _words.Contains(word) || (IsIdeographic(word) && Array.Exists(_parts, part => word.Contains(part)));

    private static bool IsIdeographic(string word) => word.Length > 0 && word[0] is >= '\u2E80' and <= '\uD7FF';
}
