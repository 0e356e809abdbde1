using System.Globalization;
using System.Resources;

namespace PretrainGen.Tool.Texts;

/// <summary>Texts in every language that there is.</summary>
/// <param name="name">The name of their resources.</param>
internal sealed class TextResource(string name)
{
    private readonly ResourceManager _texts = new("PretrainGen.Tool.Texts." + name, typeof(TextResource).Assembly);

    /// <summary>The text of a key in the language of the user, with its places filled.</summary>
    /// <exception cref="ArgumentException">No text has this key.</exception>
    public string Of(string key, params IReadOnlyList<object> arguments)
    {
        var text = _texts.GetString(key, ToolText.Language) ?? throw new ArgumentException($"No text has the key '{key}'.", nameof(key));
        return arguments.Count == 0 ? text : string.Format(CultureInfo.InvariantCulture, text, [.. arguments]);
    }

    /// <summary>The text of a key for a number of things: English tells one from several.</summary>
    public string OfCount(string key, int count) =>
        Of(count == 1 ? key + "_One" : key, count.ToString("N0", CultureInfo.InvariantCulture));
}
