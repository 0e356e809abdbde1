namespace PretrainGen.Tool.Texts;

/// <summary>What <c>draft</c> says, in the language of the user.</summary>
internal static class DraftTexts
{
    private static readonly TextResource Texts = new("DraftTexts");

    /// <inheritdoc cref="TextResource.Of"/>
    public static string Of(string key, params IReadOnlyList<object> arguments) => Texts.Of(key, arguments);
}
