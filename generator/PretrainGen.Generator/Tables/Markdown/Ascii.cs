namespace PretrainGen.Generator.Tables.Markdown;

/// <summary>The classes of ASCII characters that Markdown is defined with.</summary>
internal static class Ascii
{
    public static bool IsLetter(char c) => (char)(c | 0x20) is >= 'a' and <= 'z';

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);

    /// <summary>The signs that a backslash escapes.</summary>
    public static bool IsPunctuation(char c) => c is >= '!' and <= '/' or >= ':' and <= '@' or >= '[' and <= '`' or >= '{' and <= '~';
}
