using System.Globalization;

namespace PretrainGen.Generator.Common.Spelling;

/// <summary>Which characters C# takes in names, by their categories.</summary>
internal static class NameCharacter
{
    /// <summary>Whether a name may start with it.</summary>
    public static bool IsLetter(UnicodeCategory category) => category
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    /// <summary>Whether it stands for itself in a name.</summary>
    public static bool IsLetterOrDigit(UnicodeCategory category) => IsLetter(category) || category is UnicodeCategory.DecimalDigitNumber;

    /// <summary>Whether it belongs to the character before it.</summary>
    public static bool IsCombining(UnicodeCategory category) => category
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
