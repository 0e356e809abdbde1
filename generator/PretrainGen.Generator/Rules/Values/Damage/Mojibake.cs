using System.Text;

namespace PretrainGen.Generator.Rules.Values.Damage;

/// <summary>Text in UTF-8 that was read as if each byte were a character: <c>cafÃ©</c> for <c>café</c>.</summary>
internal static class Mojibake
{
    // It happens to a text again and again, once for every program that takes it for something else.
    private const int MostTimes = 3;

    // What Windows-1252 has for the bytes from 0x80 to 0x9F; Latin-1 has control characters there.
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>Whether a character may be the first byte of several.</summary>
    public static bool MayStartWith(char c) => LengthOf(c) > 1;

    /// <summary>A cell as it was before; null where nothing speaks for it that its characters are bytes.</summary>
    public static string? Repair(string text)
    {
        var repaired = RepairOnce(text);
        for (var times = 1; times < MostTimes && repaired is not null && RepairOnce(repaired) is { } again; times++)
            repaired = again;
        return repaired;
    }

    /// <summary>Whether a cell holds characters that nobody writes one after the other.</summary>
    public static bool IsCertain(string text)
    {
        for (var at = FindFirst(text); at >= 0 && at < text.Length; at++)
        {
            if (Decode(text, at) is not null && IsCertain(text, at))
                return true;
        }

        return false;
    }

    private static string? RepairOnce(string text)
    {
        var start = FindFirst(text);
        if (start < 0)
            return null;

        var repaired = new StringBuilder(text, 0, start, text.Length);
        var (certain, likely) = (0, 0);
        for (var at = start; at < text.Length;)
        {
            if (Decode(text, at) is not { } character)
            {
                repaired.Append(text[at++]);
                continue;
            }

            repaired.Append(char.ConvertFromUtf32(character));
            _ = IsCertain(text, at) ? certain++ : likely++;
            at += LengthOf(text[at]);
        }

        // One letter before a quotation mark or dash may be what its author wrote.
        return certain > 0 || likely > 1 ? repaired.ToString() : null;
    }

    private static int FindFirst(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (Decode(text, at) is not null)
                return at;
        }

        return -1;
    }

    /// <summary>Whether nobody writes the two or more characters at a place one after the other.</summary>
    private static bool IsCertain(string text, int at) => LengthOf(text[at]) > 2
        || (text[at] is '\u00C2' or '\u00C3' && !IsPunctuation(text[at + 1]))
        || (text[at] >= '\u00C4' && text[at + 1] is >= '\u0080' and <= '\u009F');

    private static bool IsPunctuation(char c) =>
        c is '\u00AB' or '\u00BB' or (>= '\u2018' and <= '\u201E') or '\u2013' or '\u2014' or '\u2026' or '\u2122';

    /// <summary>The code point that the characters at a place are the bytes of; null where they are none.</summary>
    private static int? Decode(string text, int at)
    {
        var length = LengthOf(text[at]);
        if (length < 2 || at + length > text.Length)
            return null;

        var character = text[at] & (0x7F >> length);
        for (var next = at + 1; next < at + length; next++)
        {
            if (ByteOf(text[next]) is not (>= 0x80 and < 0xC0 and var continuation))
                return null;
            character = (character << 6) | (continuation & 0x3F);
        }

        return IsWritten(character, length) ? character : null;
    }

    /// <summary>Whether a code point is one that texts have, and as short as it can be written.</summary>
    private static bool IsWritten(int character, int length) => length switch
    {
        2 => character is (>= 0xA0 and < 0x180) or (>= 0x386 and < 0x460),
        3 => character is >= 0x800 and (< 0xD800 or >= 0xE000),
        _ => character is >= 0x10000 and <= 0x10FFFF,
    };

    /// <summary>How many bytes a character has in UTF-8 by its first one; 1 where this is none that begins several.</summary>
    private static int LengthOf(char first) => first switch
    {
        >= '\u00C2' and <= '\u00DF' => 2,
        >= '\u00E0' and <= '\u00EF' => 3,
        >= '\u00F0' and <= '\u00F4' => 4,
        _ => 1,
    };

    private static int ByteOf(char c)
    {
        if (c <= '\u00FF')
            return c;
        var index = Windows1252.IndexOf(c);
        return index < 0 ? 0 : 0x80 + index;
    }
}
