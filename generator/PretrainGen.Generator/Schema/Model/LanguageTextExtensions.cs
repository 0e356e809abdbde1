using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Schema.Model;

/// <summary>Picks among texts in several languages.</summary>
internal static class LanguageTextExtensions
{
    /// <summary>The text in a language, or else the first; null where there is none.</summary>
    /// <param name="texts">One thing, said in several languages.</param>
    /// <param name="language">A language tag; empty for whichever comes first.</param>
    public static Located<string>? In(this EquatableArray<LanguageText> texts, string language)
    {
        foreach (var text in texts)
        {
            if (string.Equals(text.Language, language, StringComparison.OrdinalIgnoreCase))
                return text.Text;
        }

        return texts.Count > 0 ? texts[0].Text : null;
    }
}
