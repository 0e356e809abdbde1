using System.Globalization;

namespace PretrainGen.Generator.Emit.Writing;

/// <summary>
/// What people see of a text. Everything else is escaped in generated code: controls, newlines of all kinds, characters that turn text
/// around or have no width, blanks that are no plain spaces, private characters, and halves of surrogate pairs.
/// </summary>
internal static class VisibleCharacters
{
    private const char TextSelector = '\uFE0E';
    private const char EmojiSelector = '\uFE0F';

    /// <summary>Whether a character can be seen. What a framework's tables do not know yet counts as seen: they differ.</summary>
    public static bool IsVisibleAt(string text, int i) => text[i] switch
    {
        ' ' => true,
        TextSelector or EmojiSelector => i > 0 && IsSymbolBefore(text, i),
        _ => text[i] < '\uFFFE' && !HasNoInk(text[i]) && IsVisible(CharUnicodeInfo.GetUnicodeCategory(text[i])),
    };

    /// <summary>Whether a character of two code units starts here that can be seen.</summary>
    public static bool IsPairAt(string text, int i) =>
        char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
        && IsVisible(CharUnicodeInfo.GetUnicodeCategory(text, i))
        && !IsSelector(char.ConvertToUtf32(text[i], text[i + 1]));

    private static bool IsVisible(UnicodeCategory category) => category
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse);

    // Letters, marks and symbols by their category: fillers, joiners, the blank of Braille, selectors of variants.
    private static bool HasNoInk(char c) => c
        is '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or (>= '\u180B' and <= '\u180F') or '\u2065' or '\u2800' or '\u3164'
        or (>= '\uFE00' and <= '\uFE0F') or '\uFFA0' or (>= '\uFFF0' and <= '\uFFF8');

    // The selectors behind the basic plane, and the tags beside them, which old tables do not know.
    private static bool IsSelector(int codePoint) => codePoint is >= 0xE0000 and <= 0xE0FFF;

    /// <summary>A heart is red or black by what follows it. Behind anything but a symbol, nobody sees that there is something.</summary>
    private static bool IsSymbolBefore(string text, int i) => char.IsLowSurrogate(text[i - 1])
        ? i > 1 && IsPairAt(text, i - 2)
        : CharUnicodeInfo.GetUnicodeCategory(text[i - 1]) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol;
}
