using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Tests.Project.Inputs;

/// <summary>Which folders of a file are the same on every machine.</summary>
public class FilePathsTests
{
    [Theory]
    [InlineData("/home/me/shop/", "/home/me/shop/items.csv", "")]
    [InlineData("/home/me/shop/", "/home/me/shop/data/old/items.csv", "data/old")]
    [InlineData("/home/me/shop/app/", "/home/me/shop/data/items.csv", "data")]
    [InlineData("C:\\me\\shop\\", "C:\\me\\shop\\data\\items.csv", "data")]
    [InlineData("", "data/items.csv", "data")]
    [InlineData("/a/b/", "/a/bc/items.csv", "bc")]
    public void Those_that_the_project_is_not_in(string project, string path, string folders) =>
        Assert.Equal(folders, FilePaths.FoldersBetween(project, path));
}
