namespace PretrainGen.Generator.Entities.Values;

/// <summary>The forms that texts may have to have.</summary>
internal static class TextForms
{
    public static bool IsEmail(string text)
    {
        var at = text.IndexOf('@');
        return at > 0 && at == text.LastIndexOf('@') && at < text.Length - 1 && !text.Any(char.IsWhiteSpace);
    }

    public static bool IsUri(string text) =>
        !text.Any(char.IsWhiteSpace) && text.IndexOf(':') > 0 && Uri.TryCreate(text, UriKind.Absolute, out _);

    public static bool IsUuid(string text) => Guid.TryParseExact(text, "D", out _);

    public static bool IsBase64(string text)
    {
        var data = text.TrimEnd('=');
        return text.Length % 4 == 0
            && text.Length - data.Length <= 2
            && data.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '+' or '/');
    }
}
