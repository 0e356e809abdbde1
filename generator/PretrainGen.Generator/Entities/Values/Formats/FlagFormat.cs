namespace PretrainGen.Generator.Entities.Values.Formats;

/// <summary>What stands for yes and no in a column.</summary>
/// <param name="True">The cells that mean yes.</param>
/// <param name="False">The cells that mean no.</param>
/// <param name="BlankIsFalse">Whether an empty cell means no.</param>
internal sealed record FlagFormat(HashSet<string> True, HashSet<string> False, bool BlankIsFalse = false)
{
    public bool? Read(string text)
    {
        var bare = Bare(text);
        return True.Contains(bare) ? true : False.Contains(bare) ? false : null;
    }

    /// <summary>A text without what asks for its coloured form: ✔ and ✔️ are the same mark.</summary>
    public static string Bare(string text) => text.IndexOf('\uFE0F') < 0 ? text : text.Replace("\uFE0F", "").Trim();
}
