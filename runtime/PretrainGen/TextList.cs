using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace PretrainGen;

/// <summary>
/// Texts that nobody changes, such as the names of a table. Unlike other lists it does not become a span by itself, since
/// <c>string.Join</c> and <c>string.Concat</c> take both: <see cref="AsSpan"/> gives the span.
/// </summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is a list, and named like one.")]
public readonly struct TextList : IReadOnlyList<string>, IEquatable<TextList>
{
    private readonly ValueList<string> _texts;

    /// <summary>Makes a list of texts.</summary>
    /// <param name="texts">The texts, which are not copied.</param>
    public TextList(ValueList<string> texts) => _texts = texts;

    /// <summary>The number of texts.</summary>
    public int Count => _texts.Count;

    /// <summary>The text at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public string this[int index] => _texts[index];

    /// <summary>Whether both lists have equal texts in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator ==(TextList left, TextList right) => left.Equals(right);

    /// <summary>Whether the lists differ in their texts or in their order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator !=(TextList left, TextList right) => !left.Equals(right);

    /// <summary>The texts as a span, without a copy.</summary>
    public ReadOnlySpan<string> AsSpan() => _texts.AsSpan();

    /// <summary>The texts as a new array.</summary>
    public string[] ToArray() => _texts.ToArray();

    /// <summary>Whether exactly this text is in the list.</summary>
    /// <param name="text">The text.</param>
    public bool Contains(string text) => _texts.Contains(text);

    /// <summary>Enumerates the texts in order.</summary>
    public ValueList<string>.Enumerator GetEnumerator() => _texts.GetEnumerator();

    IEnumerator<string> IEnumerable<string>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both lists have equal texts in the same order.</summary>
    /// <param name="other">The other list.</param>
    public bool Equals(TextList other) => _texts.Equals(other._texts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextList other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _texts.GetHashCode();

    /// <summary>The first texts with commas between them.</summary>
    public override string ToString() => _texts.ToString();
}
