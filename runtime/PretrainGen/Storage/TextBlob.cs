using System.ComponentModel;
using System.Runtime.CompilerServices;
#if NET
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
#endif

namespace PretrainGen;

/// <summary>
/// Reads one text among many that are stored one after the other, as UTF-8. Generated code calls it; not meant to be used directly.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TextBlob
{
    /// <summary>One text.</summary>
    /// <param name="blob">All texts.</param>
    /// <param name="starts">Where each text starts, and last where the last one ends.</param>
    /// <param name="text">Which one.</param>
    /// <returns>The text, without a copy.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such text.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> blob, ReadOnlySpan<int> starts, int text)
    {
        int start = starts[text], end = starts[text + 1];
#if NET
        // Less to check than a slice has: a look-up compares one text, and what says where it is are constants that were written together
        // with the blob.
        if ((uint)end > (uint)blob.Length || (uint)start > (uint)end)
            ThrowNoText();
        return MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref MemoryMarshal.GetReference(blob), (nint)(uint)start), end - start);
#else
        return blob.Slice(start, end - start);
#endif
    }
#if NET

    [DoesNotReturn]
    private static void ThrowNoText() => throw new ArgumentOutOfRangeException("text");
#endif
}
