using System.Text;
using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Entities.Values;

/// <summary>Texts in the forms that Unicode calls normal.</summary>
internal static class NormalText
{
    /// <summary>A text in a form; as it is where it holds what is no text: halves of surrogate pairs, and what is no character.</summary>
    public static string In(NormalizationForm form, string text) => AsciiChars.IsAscii(text) || !IsText(text) ? text : text.Normalize(form);

    private static bool IsText(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogatePair(text, at))
                at++;
            else if (char.IsSurrogate(text[at]) || text[at] is >= '\uFFFE' or (>= '\uFDD0' and <= '\uFDEF'))
                return false;
        }

        return true;
    }
}
