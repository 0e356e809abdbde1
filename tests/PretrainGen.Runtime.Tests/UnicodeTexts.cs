using System.Text;
using CsCheck;

namespace PretrainGen.Runtime.Tests;

/// <summary>Random texts: of letters where case is difficult, and of any UTF-16 code units, lone surrogates among them.</summary>
internal static class UnicodeTexts
{
    private static readonly string[] DifficultLetters =
    [
        "a", "Z", "7", "-", "_", "@", "`", "[", "{", "i", "I", "ı", "İ", "s", "ſ", "k", "K", "å", "Å", "ß", "ẞ", "é", "É", "ÿ", "Ÿ", "µ", "μ", "Μ", "σ", "ς", "Σ",
        "ι", "Ι", "\u0345", "\u1FBE", "θ", "ϑ", "ϴ", "ω", "Ω", "я", "Я", "ѣ", "Ѣ", "\u1C87", "ა", "Ა", "Ꭰ", "ꭰ", "ǆ", "ǅ", "Ǆ", "ⱥ", "Ⱥ", "ａ", "Ａ", "中", "한",
        "𐐀", "𐐨", "𞤀", "𞤢", "😀", "🤖", "\uD801", "\uDC00", "\uFFFD", "\0",
    ];

    private static readonly Gen<string> DifficultLetter = Gen.Int[0, DifficultLetters.Length - 1].Select(at => DifficultLetters[at]);

    private static readonly Gen<string> AnyUnit = Gen.UShort.Select(unit => ((char)unit).ToString());

    /// <summary>A text, empty or not.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(DifficultLetter, DifficultLetter, AnyUnit).List[0, 20].Select(parts => string.Concat(parts));

    /// <summary>A text and another one, which differs from it in case, in a few units or not at all.</summary>
    public static Gen<(string Text, string Variant)> Variants { get; } =
        Gen.Select(Any, Gen.Int[0, 5], Any, Gen.Int[0, 20]).Select((text, change, other, at) => (text, change switch
        {
            0 => text,
            1 => text.ToUpperInvariant(),
            2 => text.ToLowerInvariant(),
            3 => other,
            4 => text.Insert(Math.Min(at, text.Length), other.Length == 0 ? "x" : other[..1]),
            _ => Alternate(text),
        }));

    private static string Alternate(string text) =>
        string.Concat(text.EnumerateRunes().Select((rune, at) => (at % 2 == 0 ? Rune.ToUpperInvariant(rune) : Rune.ToLowerInvariant(rune)).ToString()));
}
