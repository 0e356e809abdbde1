namespace PretrainGen.Generator.Entities.Naming;

/// <summary>Names that say that there is a table, and not what it lists: <c>README</c>, <c>data</c>, <c>Sheet1</c>.</summary>
internal static class GeneralName
{
    private const string ReadMe = "readme";

    private static readonly HashSet<string> OfTables = new(
        ("data dataset datasets table tables index list lists listing export output input file files sheet book workbook untitled " +
        "document documentation doc docs page overview summary introduction contents content download dump main default " +
        "unnamed csv tsv md markdown 数据 数据集 表 表格 列表 目录 索引 导出 概述 简介").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> OfFolders = new(
        "src source sources asset assets resource resources res static public wwwroot lib app bin tmp temp test tests".Split(' '),
        StringComparer.Ordinal);

    /// <summary>Whether a file, or a heading, is called like any table.</summary>
    public static bool IsOfTable(string name)
    {
        var word = Letters(name);
        return word.Length == 0 || word.StartsWith(ReadMe, StringComparison.Ordinal) || OfTables.Contains(word);
    }

    /// <summary>Whether a folder is called like one of any project.</summary>
    public static bool IsOfFolder(string name) => IsOfTable(name) || OfFolders.Contains(Letters(name));

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetter)).ToLowerInvariant();
}
