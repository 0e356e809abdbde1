namespace PretrainGen.Generator.Catalog;

/// <summary>Texts of ASCII, which need none of what Unicode asks for.</summary>
internal static class AsciiText
{
    /// <summary>Whether all characters of a text are ASCII.</summary>
    public static bool IsAscii(string text)
    {
        foreach (var unit in text)
        {
            if (unit > '\u007F')
                return false;
        }

        return true;
    }
}
