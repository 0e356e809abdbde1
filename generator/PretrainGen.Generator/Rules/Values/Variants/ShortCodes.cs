namespace PretrainGen.Generator.Rules.Values.Variants;

/// <summary>
/// Short codes, such as those of countries and languages. In a column that writes all of them in one case, <c>ISL</c> beside <c>isl</c> is
/// no other code; where codes are written in both, it may be.
/// </summary>
internal static class ShortCodes
{
    private const int FewestLetters = 2;

    /// <summary>Whether a column writes its codes in one case. What is there in both says nothing.</summary>
    public static bool AreInOneCase(IEnumerable<DistinctValue> values)
    {
        var alone = values
            .Where(value => Fold(value.Text) is not null)
            .GroupBy(value => value.Text, StringComparer.OrdinalIgnoreCase)
            .Where(spellings => !spellings.Skip(1).Any())
            .Select(spellings => spellings.Key)
            .ToList();
        return !alone.Exists(code => code.Any(char.IsUpper)) || !alone.Exists(code => code.Any(char.IsLower));
    }

    /// <summary>What is the same in all spellings of a code; null for what is none.</summary>
    public static string? Fold(string text) =>
        text.Count(char.IsLetter) >= FewestLetters && text.All(IsOfCodes) ? text.ToLowerInvariant() : null;

    private static bool IsOfCodes(char c) => char.IsLetterOrDigit(c) || c is '-' or '_';
}
