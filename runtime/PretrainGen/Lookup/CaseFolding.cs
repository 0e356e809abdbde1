namespace PretrainGen;

/// <summary>
/// Folds the case of a character for hashing. Two characters that are equal under <see cref="StringComparison.OrdinalIgnoreCase"/> fold to
/// the same one on every runtime, whatever Unicode version that runtime knows: scripts in daily use by fixed arithmetic, the rest of the
/// cased blocks to one constant. Characters that differ may fold to the same one; the comparison after the hash tells them apart.
/// </summary>
internal static class CaseFolding
{
    /// <summary>What every character of a cased block without arithmetic of its own folds to.</summary>
    private const char Cased = '\u0100';

    /// <summary>Folds one UTF-16 code unit.</summary>
    /// <param name="unit">The code unit.</param>
    /// <param name="previous">The code unit before it, which says to which block a low surrogate belongs; NUL at the start.</param>
    public static char Fold(char unit, char previous)
    {
        if (unit < '\u0080')
            return (char)(unit | 0x20);

        // Kana, ideographs, Hangul and high surrogates: without case, and most of what a name holds beside ASCII.
        return unit is >= '\u2E00' and < '\uA640' or >= '\uAC00' and < '\uDC00' ? unit : FoldBeyondAscii(unit, previous);
    }

    private static char FoldBeyondAscii(char unit, char previous) => unit switch
    {
        < '\u0100' => FoldLatin1(unit),
        '\u0131' => 'i',
        '\u017F' => 's',
        '\u0178' => '\u00DF',
        '\u0345' or '\u1FBE' => '\u0399',
        >= '\u0391' and <= '\u03F5' => FoldGreek(unit),
        >= '\u0400' and <= '\u045F' => FoldCyrillic(unit),
        >= '\u1C80' and <= '\u1C86' => FoldCyrillicVariant(unit),
        >= '\uDC00' and <= '\uDFFF' => IsCaselessPlane(previous) ? unit : Cased,
        >= '\uFF41' and <= '\uFF5A' => (char)(unit - 0x20),
        _ => IsCasedBlock(unit) ? Cased : unit,
    };

    /// <summary>
    /// Whether a character outside the blocks with arithmetic is in a block that has, or may come to have, upper and lower case.
    /// </summary>
    private static bool IsCasedBlock(char unit) => unit
        is < '\u0590'                        // Latin, Greek, Cyrillic, Armenian
        or >= '\u10A0' and < '\u1100'        // Georgian
        or >= '\u13A0' and < '\u1400'        // Cherokee
        or >= '\u1C80' and < '\u1CC0'        // Cyrillic, Georgian
        or >= '\u1D00' and < '\u2000'        // phonetic, Latin and Greek extensions
        or >= '\u2100' and < '\u2190'        // letter-like symbols, Roman numerals
        or >= '\u2460' and < '\u2500'        // circled letters
        or >= '\u2C00' and < '\u2E00'        // Glagolitic, Latin, Coptic, Georgian, Cyrillic
        or >= '\uA640' and < '\uAC00'        // Cyrillic, Latin and Cherokee extensions
        or >= '\uFB00' and < '\uFB18';       // ligatures

    /// <summary>
    /// Whether a high surrogate leads to pictographs, ideographs or private use. Scripts of the supplementary planes may have case.
    /// </summary>
    private static bool IsCaselessPlane(char highSurrogate) => highSurrogate is >= '\uD83C' and <= '\uDBFF';

    private static char FoldLatin1(char unit) => unit switch
    {
        '\u00B5' => '\u039C',
        '\u00FF' => '\u00DF',
        >= '\u00E0' => (char)(unit - 0x20),
        _ => unit,
    };

    private static char FoldGreek(char unit) => unit switch
    {
        '\u03C2' or '\u03C3' => '\u03A3',
        <= '\u03AB' => unit,
        >= '\u03B1' and <= '\u03CB' => (char)(unit - 0x20),
        '\u03D0' => '\u0392',
        '\u03D1' => '\u0398',
        '\u03D5' => '\u03A6',
        '\u03D6' => '\u03A0',
        '\u03F0' => '\u039A',
        '\u03F1' => '\u03A1',
        '\u03F5' => '\u0395',
        _ => Cased,
    };

    private static char FoldCyrillic(char unit) => unit switch
    {
        >= '\u0450' => (char)(unit - 0x50),
        >= '\u0430' => (char)(unit - 0x20),
        _ => unit,
    };

    private static char FoldCyrillicVariant(char unit) => unit switch
    {
        '\u1C80' => '\u0412',
        '\u1C81' => '\u0414',
        '\u1C82' => '\u041E',
        '\u1C83' => '\u0421',
        '\u1C84' or '\u1C85' => '\u0422',
        _ => '\u042A',
    };
}
