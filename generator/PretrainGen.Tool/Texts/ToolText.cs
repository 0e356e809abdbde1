using System.Globalization;

namespace PretrainGen.Tool.Texts;

/// <summary>What the tool says besides what <see cref="DraftTexts"/> and <see cref="FixText"/> have.</summary>
internal static class ToolText
{
    private static readonly TextResource Texts = new("Texts");

    /// <summary>The language of the user.</summary>
    public static CultureInfo Language { get; set; } = CultureInfo.CurrentUICulture;

    /// <inheritdoc cref="TextResource.Of"/>
    public static string Of(string key, params IReadOnlyList<object> arguments) => Texts.Of(key, arguments);

    /// <inheritdoc cref="TextResource.OfCount"/>
    public static string OfCount(string key, int count) => Texts.OfCount(key, count);
}
