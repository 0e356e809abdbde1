using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace PretrainGen;

/// <summary>
/// The strings of a column whose texts are stored in one block of data. Each is made when it is first asked for, once, and kept; memory is
/// taken in pages as they are touched. Safe for any number of threads: all see the same instance. Generated code uses it; not meant to be
/// used directly.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextCache
{
    private const int PageBits = 8;
    private const int PageSize = 1 << PageBits;

    private readonly string?[]?[] _pages;

    /// <summary>Makes a cache that holds nothing yet.</summary>
    /// <param name="count">How many texts there are.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public TextCache(int count)
    {
        if (count < 0)
            throw new ArgumentOutOfRangeException(nameof(count), count, "There cannot be fewer than 0 texts.");
        _pages = new string?[]?[(int)(((long)count + PageSize - 1) >> PageBits)];
    }

    /// <summary>The text with a number, out of its UTF-8.</summary>
    /// <param name="index">The text's number.</param>
    /// <param name="utf8">The text; not looked at when the string has been made before.</param>
    public string Get(int index, ReadOnlySpan<byte> utf8)
    {
        ref var kept = ref Place(index);
        return Volatile.Read(ref kept) ?? Keep(ref kept, Utf8.ToText(utf8));
    }

    /// <summary>The text with a number, out of its UTF-16.</summary>
    /// <param name="index">The text's number.</param>
    /// <param name="utf16">The text; not looked at when the string has been made before.</param>
    public string Get(int index, ReadOnlySpan<char> utf16)
    {
        ref var kept = ref Place(index);
        return Volatile.Read(ref kept) ?? Keep(ref kept, utf16.ToString());
    }

    private ref string? Place(int index)
    {
        ref var page = ref _pages[index >> PageBits];
        return ref (Volatile.Read(ref page) ?? AddPage(ref page))[index & (PageSize - 1)];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string?[] AddPage(ref string?[]? page)
    {
        var added = new string?[PageSize];
        return Interlocked.CompareExchange(ref page, added, null) ?? added;
    }

    private static string Keep(ref string? place, string text) => Interlocked.CompareExchange(ref place, text, null) ?? text;
}
