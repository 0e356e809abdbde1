using System.Diagnostics.CodeAnalysis;

namespace PretrainGen.Generator.Schema.Reading;

/// <summary>The words that a property may have for value, and what they mean.</summary>
internal sealed class Vocabulary<T>(params (string Word, T Meaning)[] words)
{
    public IReadOnlyCollection<string> Words { get; } = Array.ConvertAll(words, word => word.Word);

    public bool TryFind(string text, [MaybeNullWhen(false)] out T meaning)
    {
        foreach (var word in words)
        {
            if (word.Word == text)
            {
                meaning = word.Meaning;
                return true;
            }
        }

        meaning = default;
        return false;
    }
}
