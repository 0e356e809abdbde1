namespace PretrainGen.Generator.Common;

/// <summary>The classes of ASCII characters, whatever Unicode says of others.</summary>
internal static class AsciiChars
{
    /// <summary>Whether all characters of a text are ASCII.</summary>
    public static bool IsAscii(string text)
    {
        foreach (var c in text)
        {
            if (c > '\u007F')
                return false;
        }

        return true;
    }

    public static bool IsLetter(char c) => (char)(c | 0x20) is >= 'a' and <= 'z';

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);

    /// <summary>The characters that a backslash escapes in Markdown.</summary>
    public static bool IsPunctuation(char c) => c is >= '!' and <= '/' or >= ':' and <= '@' or >= '[' and <= '`' or >= '{' and <= '~';
}
