using System.Diagnostics.CodeAnalysis;

namespace PretrainGen.Generator.Common;

/// <summary>The words that a property may have for value, and what they mean.</summary>
internal sealed class Vocabulary<T>(params (string Word, T Meaning)[] words)
{
    public IReadOnlyList<string> Words { get; } = Array.ConvertAll(words, word => word.Word);

    /// <summary>How a text is compared with the words: JSON says them exactly, the items of a project in any case.</summary>
    public StringComparison Comparison { get; init; } = StringComparison.Ordinal;

    public bool TryFind(string text, [MaybeNullWhen(false)] out T meaning)
    {
        foreach (var word in words)
        {
            if (string.Equals(word.Word, text, Comparison))
            {
                meaning = word.Meaning;
                return true;
            }
        }

        meaning = default;
        return false;
    }
}
