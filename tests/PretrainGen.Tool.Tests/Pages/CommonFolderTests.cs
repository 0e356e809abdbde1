using PretrainGen.Tool.Pages;

namespace PretrainGen.Tool.Tests.Pages;

public sealed class CommonFolderTests
{
    [Theory]
    [InlineData("/data/a.csv", "/data")]
    [InlineData("/data/a.csv|/data/b.csv", "/data")]
    [InlineData("/data/in/a.csv|/data/b.csv", "/data")]
    [InlineData("/data/a.csv|/database/b.csv", "/")]
    [InlineData("/a.csv|/b.csv", "/")]
    public void Of_all_folders_above_the_files_the_innermost_is_shared(string files, string folder) =>
        Assert.Equal(Native(folder), CommonFolder.Of(files.Split('|').Select(Native)));

    private static string Native(string path) => Path.GetFullPath(path);
}
