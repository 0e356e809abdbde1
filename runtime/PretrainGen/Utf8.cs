#if NET
using System.Buffers;
#endif
using System.Text;

namespace PretrainGen;

/// <summary>Reads UTF-8 in the ways that spans need and netstandard2.0 lacks.</summary>
internal static class Utf8
{
    private const int FirstSupplementary = 0x10000;

    /// <summary>The most bytes of a text that is decoded here. None takes more code units than bytes.</summary>
    private const int ShortLength = 128;

    /// <summary>Reads the code point at the start of the bytes.</summary>
    /// <returns>False when there is none: no byte is left, or they are not well-formed.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> utf8, out int codePoint, out int byteCount)
    {
        codePoint = 0;
        byteCount = 0;
        if (utf8.IsEmpty)
            return false;

        int lead = utf8[0];
        (byteCount, codePoint, var smallest) = lead switch
        {
            < 0x80 => (1, lead, 0),
            >= 0xC0 and < 0xE0 => (2, lead & 0x1F, 0x80),
            >= 0xE0 and < 0xF0 => (3, lead & 0x0F, 0x800),
            >= 0xF0 and < 0xF8 => (4, lead & 0x07, FirstSupplementary),
            _ => (int.MaxValue, 0, 0),
        };
        if (byteCount > utf8.Length)
            return false;

        for (var i = 1; i < byteCount; i++)
        {
            if ((utf8[i] & 0xC0) != 0x80)
                return false;
            codePoint = (codePoint << 6) | (utf8[i] & 0x3F);
        }
        return codePoint >= smallest && codePoint is < 0xD800 or > 0xDFFF and <= 0x10FFFF;
    }

    /// <summary>Makes a string of the bytes; what is not well-formed becomes U+FFFD.</summary>
    public static string ToText(ReadOnlySpan<byte> utf8) => utf8.Length <= ShortLength ? ShortText(utf8) : LongText(utf8);

    // Without Encoding.UTF8, which costs a fresh process 2 to 3 ms where it is first used.
    private static string ShortText(ReadOnlySpan<byte> utf8)
    {
        Span<char> units = stackalloc char[ShortLength];
        return TryDecode(utf8, units, out var length) ? units.Slice(0, length).ToString() : LongText(utf8);
    }

    /// <summary>Reads all of the bytes.</summary>
    /// <returns>False when they are not well-formed, or take more room.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> utf8, Span<char> units, out int length)
    {
#if NET
        return System.Text.Unicode.Utf8.ToUtf16(utf8, units, out _, out length, replaceInvalidSequences: false) == OperationStatus.Done;
#else
        length = 0;
        for (var read = 0; read < utf8.Length;)
        {
            if (utf8[read] < 0x80)
            {
                units[length++] = (char)utf8[read++];
                continue;
            }
            if (!TryDecode(utf8.Slice(read), out var codePoint, out var byteCount))
                return false;
            length += ToUtf16(codePoint, units.Slice(length));
            read += byteCount;
        }
        return true;
#endif
    }

    private static string LongText(ReadOnlySpan<byte> utf8)
    {
#if NET
        return Encoding.UTF8.GetString(utf8);
#else
        return Encoding.UTF8.GetString(utf8.ToArray());
#endif
    }

    /// <summary>Writes a code point as UTF-16.</summary>
    /// <returns>How many code units it takes: one or two.</returns>
    public static int ToUtf16(int codePoint, Span<char> units)
    {
        if (codePoint < FirstSupplementary)
        {
            units[0] = (char)codePoint;
            return 1;
        }
        units[0] = (char)(0xD800 + ((codePoint - FirstSupplementary) >> 10));
        units[1] = (char)(0xDC00 + (codePoint & 0x3FF));
        return 2;
    }
}
