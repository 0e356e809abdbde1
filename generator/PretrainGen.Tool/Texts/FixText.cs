using System.Globalization;
using System.Resources;

namespace PretrainGen.Tool.Texts;

/// <summary>What mending says, in the language of the user.</summary>
internal static class FixText
{
    private static readonly ResourceManager Texts = new("PretrainGen.Tool.Texts.FixTexts", typeof(FixText).Assembly);

    /// <summary>The text of a key, with its places filled.</summary>
    public static string Of(string key, params object[] arguments)
    {
        var text = Texts.GetString(key, ToolText.Language) ?? throw new ArgumentException("No text has this key.", nameof(key));
        return arguments.Length == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, arguments);
    }

    /// <summary>The text of a key for a number of things: English tells one from several.</summary>
    public static string OfCount(string key, int count) =>
        Of(count == 1 ? key + "_One" : key, count.ToString("N0", CultureInfo.InvariantCulture));
}
