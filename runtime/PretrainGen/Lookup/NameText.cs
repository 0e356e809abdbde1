using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace PretrainGen;

/// <summary>
/// Compares a stored name with one looked for, without making a string. Generated code calls it; not meant to be used directly.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class NameText
{
    private const int MaxBytesPerUnit = 3;

    /// <summary>Whether a name stored as a string is the one looked for.</summary>
    /// <param name="text">The stored name.</param>
    /// <param name="name">The name looked for.</param>
    /// <param name="ignoreCase">Whether to compare as <see cref="StringComparison.OrdinalIgnoreCase"/> does; otherwise exactly.</param>
    public static bool Equals(string text, ReadOnlySpan<char> name, bool ignoreCase) => Equals(text.AsSpan(), name, ignoreCase);

    /// <summary>Whether a name stored as UTF-16 is the one looked for.</summary>
    /// <param name="text">The stored name.</param>
    /// <param name="name">The name looked for.</param>
    /// <param name="ignoreCase">Whether to compare as <see cref="StringComparison.OrdinalIgnoreCase"/> does; otherwise exactly.</param>
    public static bool Equals(ReadOnlySpan<char> text, ReadOnlySpan<char> name, bool ignoreCase) =>
        text.Length == name.Length && (ignoreCase ? EqualsIgnoringCase(text, name) : EqualsExactly(text, name));

    /// <summary>
    /// Whether a name stored as UTF-8 is the one looked for. UTF-8 holds no lone surrogates, so a name with one is never found; bytes that
    /// are not valid UTF-8 equal no name.
    /// </summary>
    /// <param name="utf8">The stored name.</param>
    /// <param name="name">The name looked for.</param>
    /// <param name="ignoreCase">Whether to compare as <see cref="StringComparison.OrdinalIgnoreCase"/> does; otherwise exactly.</param>
    public static bool Equals(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> name, bool ignoreCase)
    {
#if NET
        // As many bytes as code units: each of them is ASCII, or the names differ.
        if (utf8.Length == name.Length)
            return VectorEquality.Equals(utf8, name, ignoreCase, out var isAscii) && isAscii;
#endif
        // Equal names have equally many code units, ignoring case too; and a unit takes one byte when it is ASCII, else two or three.
        return utf8.Length >= name.Length
            && utf8.Length <= (long)name.Length * MaxBytesPerUnit
            && EqualsByCodePoint(utf8, name, ignoreCase);
    }

    /// <summary>Whether a name of ASCII is exactly the one looked for.</summary>
    /// <param name="text">The stored name, which is ASCII.</param>
    /// <param name="name">The name looked for, which may be any text.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool EqualsAscii(string text, ReadOnlySpan<char> name) =>
#if NET
        EqualsByBlocks(text.AsSpan(), name);
#else
        text.AsSpan().SequenceEqual(name);
#endif

    /// <summary>Whether a name of ASCII is exactly the one looked for.</summary>
    /// <param name="ascii">The stored name, which is ASCII.</param>
    /// <param name="name">The name looked for, which may be any text.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool EqualsAscii(ReadOnlySpan<byte> ascii, ReadOnlySpan<char> name) =>
#if NET
        EqualsByBlocks(ascii, name);
#else
        ascii.Length == name.Length && EqualsByCodePoint(ascii, name, ignoreCase: false);
#endif

    /// <summary>Whether a name of ASCII is exactly the one looked for.</summary>
    /// <param name="text">The stored name, which is ASCII.</param>
    /// <param name="utf8">The name looked for, which may be any UTF-8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool EqualsAscii(string text, ReadOnlySpan<byte> utf8) => EqualsAscii(utf8, text.AsSpan());

    /// <summary>Whether a name of ASCII is exactly the one looked for.</summary>
    /// <param name="ascii">The stored name, which is ASCII.</param>
    /// <param name="utf8">The name looked for, which may be any UTF-8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool EqualsAscii(ReadOnlySpan<byte> ascii, ReadOnlySpan<byte> utf8) => ascii.SequenceEqual(utf8);

#if NET
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool EqualsByBlocks<TUnit>(ReadOnlySpan<TUnit> text, ReadOnlySpan<char> name)
        where TUnit : unmanaged => text.Length == name.Length && VectorEquality.Equals(text, name);
#endif

    private static bool EqualsExactly(ReadOnlySpan<char> text, ReadOnlySpan<char> name) =>
#if NET
        VectorEquality.Equals(text, name, ignoreCase: false, out _);
#else
        text.SequenceEqual(name);
#endif

    private static bool EqualsIgnoringCase(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
#if NET
        var isEqual = VectorEquality.Equals(text, name, ignoreCase: true, out var isAscii);
        if (isAscii)
            return isEqual;
#endif
        return text.Equals(name, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a name stored as UTF-8 is the one looked for, whatever its characters.</summary>
    internal static bool EqualsByCodePoint(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> name, bool ignoreCase)
    {
        Span<char> units = stackalloc char[2];
        return EqualsByCodePoint(utf8, name, ignoreCase, units);
    }

    // The buffer is the caller's, because a method with a loop and a buffer on the stack skips the run-time compiler's fast tier.
    private static bool EqualsByCodePoint(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> name, bool ignoreCase, Span<char> units)
    {
        while (!utf8.IsEmpty)
        {
            if (utf8[0] < 0x80 && !name.IsEmpty && utf8[0] == name[0])
            {
                utf8 = utf8.Slice(1);
                name = name.Slice(1);
                continue;
            }
            if (!Utf8.TryDecode(utf8, out var codePoint, out var byteCount))
                return false;

            var unitCount = Utf8.ToUtf16(codePoint, units);
            if (unitCount > name.Length)
                return false;

            var stored = units.Slice(0, unitCount);
            var given = name.Slice(0, unitCount);
            if (!given.SequenceEqual(stored)
                && !(ignoreCase && given.Equals(stored, StringComparison.OrdinalIgnoreCase)))
            {
                return false;
            }

            utf8 = utf8.Slice(byteCount);
            name = name.Slice(unitCount);
        }
        return name.IsEmpty;
    }
}
