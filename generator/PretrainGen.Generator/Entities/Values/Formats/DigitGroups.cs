using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Entities.Values.Formats;

/// <summary>Takes the separators out of the whole part of a number where they are at the right positions.</summary>
internal static class DigitGroups
{
    private const int Usual = 3;

    // As in India: 12,34,567.
    private const int Short = 2;

    /// <summary>The digits; null where a group has too few or too many, or where a zero leads others as it does in codes.</summary>
    /// <param name="whole">The digits before the decimals, with their separators.</param>
    /// <param name="separator">What separates groups; null where nothing may.</param>
    public static string? Join(string whole, char? separator)
    {
        var groups = separator is { } c ? whole.Split(c) : [whole];
        var isRight = groups.Length == 1
            ? groups[0].All(AsciiChars.IsDigit) && !HasLeadingZero(groups[0])
            : IsRight(groups, Usual) || IsRight(groups, Short);
        return isRight ? string.Concat(groups) : null;
    }

    /// <summary>Whether separators stand before every three digits from the right, or before three and then every two.</summary>
    public static bool AreRight(string[] groups) => IsRight(groups, Usual) || IsRight(groups, Short);

    private static bool IsRight(string[] groups, int length)
    {
        for (var i = 0; i < groups.Length; i++)
        {
            var wanted = i == groups.Length - 1 ? Usual : length;
            var fits = i == 0 ? groups[i].Length > 0 && groups[i].Length <= length : groups[i].Length == wanted;
            if (!fits || !groups[i].All(AsciiChars.IsDigit))
                return false;
        }

        return groups[0][0] != '0';
    }

    private static bool HasLeadingZero(string digits) => digits.Length > 1 && digits[0] == '0';
}
