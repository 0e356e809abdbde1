namespace PretrainGen.Generator.Tests.Design;

/// <summary>Tests mirror the sources, so that whoever changes a type finds its tests, and a failure says where.</summary>
public class MirrorTests
{
    private const string Suffix = "Tests.cs";
    private const int MaxFilesInAFolder = 16;

    private const string Generator = "generator/PretrainGen.Generator";
    private const string Tests = "tests/PretrainGen.Generator.Tests";
    private const string Testing = "tests/PretrainGen.Testing";

    [Fact]
    public void Tests_of_a_type_are_in_the_folder_that_it_is_in()
    {
        var folders = ProductSources.FilesIn(Generator).ToLookup(Path.GetFileNameWithoutExtension, file => FolderIn(Generator, file));
        var tests = from file in ProductSources.FilesIn(Tests)
                    where file.EndsWith(Suffix, StringComparison.Ordinal)
                    let type = Path.GetFileName(file)[..^Suffix.Length]
                    where folders.Contains(type)
                    select (Type: type, Folder: FolderIn(Tests, file));

        Assert.NotEmpty(tests);
        Assert.Empty(tests.Where(test => !folders[test.Type].Contains(test.Folder)).Select(test => $"{test.Type}: tests in {test.Folder}"));
    }

    [Fact]
    public void A_folder_of_tests_is_taken_in_at_a_glance()
    {
        var crowded = from file in ProductSources.FilesIn(Tests, Testing)
                      where !file.EndsWith(".verified.cs", StringComparison.Ordinal)
                      group file by Path.GetDirectoryName(file) into folder
                      where folder.Count() > MaxFilesInAFolder
                      select $"{Path.GetRelativePath(RepositoryRoot.Path, folder.Key!)}: {folder.Count()} files";

        Assert.Empty(crowded);
    }

    private static string FolderIn(string root, string file) =>
        Path.GetRelativePath(RepositoryRoot.Combine(root), Path.GetDirectoryName(file)!);
}
