namespace PretrainGen.Generator.Project.Inputs;

/// <summary>Gives equal texts one string where it can: columns of classes and flags say the same over and over.</summary>
internal sealed class StringPool
{
    private const int Size = 1024;
    private const int LongestText = 40;

    private readonly string?[] _recent = new string?[Size];

    /// <summary>The text as the string that was last met for it, if that is not forgotten.</summary>
    public string Get(string text)
    {
        if (text.Length > LongestText)
            return text;

        ref var known = ref _recent[StringComparer.Ordinal.GetHashCode(text) & (Size - 1)];
        if (known != text)
            known = text;

        return known;
    }
}
