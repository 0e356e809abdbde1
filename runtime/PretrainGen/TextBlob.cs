using System.ComponentModel;

namespace PretrainGen;

/// <summary>Reads one text among many that stand one after the other, as UTF-8. Generated code calls it; not meant to be used directly.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TextBlob
{
    /// <summary>One text.</summary>
    /// <param name="blob">All texts.</param>
    /// <param name="starts">Where each text starts, and last where the last one ends.</param>
    /// <param name="text">Which one.</param>
    /// <returns>The text, without a copy.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such text.</exception>
    public static ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> blob, ReadOnlySpan<int> starts, int text) =>
        blob.Slice(starts[text], starts[text + 1] - starts[text]);

    /// <inheritdoc cref="Slice(ReadOnlySpan{byte}, ReadOnlySpan{int}, int)"/>
    /// <exception cref="ArgumentOutOfRangeException">There is no such text.</exception>
    public static ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> blob, PackedNumbers starts, int text)
    {
        var start = (int)starts[text];
        return blob.Slice(start, (int)starts[text + 1] - start);
    }
}
