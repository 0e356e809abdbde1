using System.Globalization;
using System.Resources;

namespace PretrainGen.Tool.Texts;

/// <summary>What <c>draft</c> says, in the language of the user.</summary>
internal static class DraftTexts
{
    private static readonly ResourceManager Resources = new("PretrainGen.Tool.Texts.DraftTexts", typeof(DraftTexts).Assembly);

    /// <summary>The text of a key, with its places filled.</summary>
    /// <exception cref="ArgumentException">There is no such text.</exception>
    public static string Of(string key, params IReadOnlyList<object> arguments)
    {
        var text = Resources.GetString(key, CultureInfo.CurrentUICulture) ?? throw new ArgumentException($"There is no text '{key}'.");
        return arguments.Count == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, [.. arguments]);
    }
}
