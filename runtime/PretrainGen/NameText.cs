using System.ComponentModel;
#if NET
using System.Text;
#endif

namespace PretrainGen;

/// <summary>Compares a stored name with one looked for, without making a string. Generated code calls it; not meant to be used directly.</summary>
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
        ignoreCase ? text.Equals(name, StringComparison.OrdinalIgnoreCase) : text.SequenceEqual(name);

    /// <summary>
    /// Whether a name stored as UTF-8 is the one looked for. UTF-8 holds no lone surrogates, so a name with one is never found; bytes that
    /// are not valid UTF-8 equal no name.
    /// </summary>
    /// <param name="utf8">The stored name.</param>
    /// <param name="name">The name looked for.</param>
    /// <param name="ignoreCase">Whether to compare as <see cref="StringComparison.OrdinalIgnoreCase"/> does; otherwise exactly.</param>
    public static bool Equals(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> name, bool ignoreCase)
    {
        // Equal names have equally many code units, ignoring case too; and a unit takes one byte when it is ASCII, else two or three.
        if (utf8.Length < name.Length || utf8.Length > (long)name.Length * MaxBytesPerUnit)
            return false;
#if NET
        if (utf8.Length == name.Length)
            return ignoreCase ? Ascii.EqualsIgnoreCase(utf8, name) : Ascii.Equals(utf8, name);
#endif
        return EqualsByCodePoint(utf8, name, ignoreCase);
    }

    private static bool EqualsByCodePoint(ReadOnlySpan<byte> utf8, ReadOnlySpan<char> name, bool ignoreCase)
    {
        Span<char> units = stackalloc char[2];
        while (!utf8.IsEmpty)
        {
            if (!Utf8.TryDecode(utf8, out var codePoint, out var byteCount))
                return false;

            var unitCount = Utf8.ToUtf16(codePoint, units);
            if (unitCount > name.Length)
                return false;

            var stored = units.Slice(0, unitCount);
            var given = name.Slice(0, unitCount);
            if (!given.SequenceEqual(stored)
                && !(ignoreCase && given.Equals(stored, StringComparison.OrdinalIgnoreCase)))
                return false;

            utf8 = utf8.Slice(byteCount);
            name = name.Slice(unitCount);
        }
        return name.IsEmpty;
    }
}
