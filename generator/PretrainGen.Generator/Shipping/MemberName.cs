using System.Globalization;
using System.Text;
using PretrainGen.Generator.Common.Spelling;

namespace PretrainGen.Generator.Shipping;

/// <summary>Says which texts of a shipped file may become members: those that look like the generator's own names.</summary>
internal static class MemberName
{
    private const int Longest = 200;

    /// <summary>Whether a text is a name of C# that begins like no keyword, and holds nothing that cannot be seen.</summary>
    public static bool IsValid(string text) =>
        text.Length is > 0 and <= Longest
        && IsStart(text[0])
        && text.All(IsPart)
        && text.IsNormalized(NormalizationForm.FormC);

    private static bool IsStart(char c) =>
        c is not (>= 'a' and <= 'z') && (c == '_' || NameCharacter.IsLetter(CharUnicodeInfo.GetUnicodeCategory(c)));

    private static bool IsPart(char c) => c == '_' || CharUnicodeInfo.GetUnicodeCategory(c) is var category
        && (NameCharacter.IsLetterOrDigit(category) || NameCharacter.IsCombining(category));
}
