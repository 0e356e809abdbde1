namespace PretrainGen.Tool.Texts;

/// <summary>What mending says, in the language of the user.</summary>
internal static class FixText
{
    private static readonly TextResource Texts = new("FixTexts");

    /// <inheritdoc cref="TextResource.Of"/>
    public static string Of(string key, params IReadOnlyList<object> arguments) => Texts.Of(key, arguments);

    /// <inheritdoc cref="TextResource.OfCount"/>
    public static string OfCount(string key, int count) => Texts.OfCount(key, count);
}
