using System.Text;
using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Rules.Values.Forms;

/// <summary>How a text is written, whatever it says: <c>Aa-99</c> for <c>Xk-17</c>.</summary>
internal static class CellForm
{
    private static readonly char[] Separators = [',', ';', '/', ' ', '-'];

    /// <summary>The form of a text with the length of each part.</summary>
    public static string Of(string text)
    {
        var form = new StringBuilder(text.Length);
        foreach (var c in text)
            form.Append(ClassOf(c));
        return form.ToString();
    }

    /// <summary>A form without the lengths of its parts, and without case.</summary>
    public static string WithoutLengths(string form)
    {
        var parts = new StringBuilder(form.Length);
        foreach (var c in form)
        {
            var part = c is 'a' or 'L' ? 'A' : c;
            if (part is not ('A' or '9') || parts.Length == 0 || parts[parts.Length - 1] != part)
                parts.Append(part);
        }

        return parts.ToString();
    }

    /// <summary>Whether a text is several of a form, one after the other: a list, or a range.</summary>
    public static bool IsListOf(string form, string text) =>
        text.Split(Separators, StringSplitOptions.RemoveEmptyEntries).All(part => Of(part) == form);

    private static char ClassOf(char c)
    {
        if (AsciiChars.IsDigit(c))
            return '9';
        if (!char.IsLetter(c))
            return c;
        return char.IsUpper(c) ? 'A' : char.IsLower(c) ? 'a' : 'L';
    }
}
