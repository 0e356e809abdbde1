using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using PretrainGen.Generator.Tests.Hostile;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.GeneratedCode;

/// <summary>Whatever stands in a table, the compiler and the analyzers of the SDK have nothing to say, on any platform.</summary>
public partial class CompileMatrixTests
{
    /// <summary>Every hostile table on every platform.</summary>
    public static TheoryData<string, string> Matrix =>
        [.. from table in HostileTables.All from platform in TargetPlatform.All select (table.Name, platform.Name)];

    /// <summary>Every hostile table.</summary>
    public static TheoryData<string> Tables => [.. HostileTables.All.Select(table => table.Name)];

    /// <summary>Every hostile table whose names are known, on the oldest and the newest platform.</summary>
    public static TheoryData<string, string> MatrixOfNames =>
        [.. from table in HostileTables.All
            where table.Keys is not null
            from platform in (TargetPlatform[])[TargetPlatform.Net472, TargetPlatform.Net80, TargetPlatform.Net100]
            select (table.Name, platform.Name)];

    /// <summary>The tables that this repository ships, on every platform.</summary>
    public static TheoryData<string, string> ShippedMatrix =>
        [.. from path in (string[])["data/models.csv", "data/survey/pretraining-survey.md"] from platform in TargetPlatform.All select (path, platform.Name)];

    [Theory]
    [MemberData(nameof(Matrix))]
    public void A_hostile_table_compiles_without_a_word(string table, string platform) => ProjectOf(table, platform).Run().AssertCompilesWithoutAnalyzers();

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_analyzers_have_nothing_to_say_about_a_hostile_table(string table) => ProjectOf(table, TargetPlatform.Net100.Name).Run().AssertCompiles();

    [Theory]
    [MemberData(nameof(MatrixOfNames))]
    public void The_names_of_a_hostile_table_are_read_back(string table, string platform)
    {
        var result = ProjectOf(table, platform).Run();
        var wanted = HostileTables.All.Single(hostile => hostile.Name == table).Keys!;

        var names = result.RunSnippet("""
            static string Run()
            {
                var names = new List<string>();
                foreach (var key in ThingTable.Keys) names.Add(ThingTable.Get(key).KeyText);
                foreach (var name in names) if (ThingTable.Parse(name) != ThingTable.Get(name).Key) return "parsed as another: " + name;
                return string.Join("\u001F", names);
            }
            """);

        Assert.Equal(string.Join('\u001F', wanted), names);
    }

    [Theory]
    [MemberData(nameof(ShippedMatrix))]
    public void A_shipped_table_compiles_without_a_word(string path, string platform) =>
        new TestProject(ProjectFile.FromDisk(RepositoryRoot.Combine(path))) { Platform = TargetPlatform.Named(platform) }.Run().AssertCompiles();

    [Theory]
    [InlineData("data/models.csv")]
    [InlineData("data/survey/pretraining-survey.md")]
    public void Strict_projects_have_nothing_to_complain_about(string path)
    {
        foreach (var platform in TargetPlatform.All)
        {
            var project = new TestProject(ProjectFile.FromDisk(RepositoryRoot.Combine(path))) { Platform = platform, IsClsCompliant = true, ChecksOverflow = true };
            project.Run().AssertCompiles();
        }
    }

    /// <summary>A generated file may switch warnings off for its readers' sake, not for its writer's: without the switch little is left.</summary>
    [Theory]
    [InlineData("net472")]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public void Switched_off_warnings_hide_no_mistake(string platform)
    {
        var result = new TestProject(ProjectFile.FromDisk(RepositoryRoot.Combine("data/models.csv"))) { Platform = TargetPlatform.Named(platform) }.Run();
        var bare = result.Trees.Select(tree => CSharpSyntaxTree.ParseText(Switch().Replace(tree.ToString(), ""), (CSharpParseOptions)tree.Options, tree.FilePath)).ToImmutableArray();

        var complaints = (result with { Trees = ImmutableArray<Microsoft.CodeAnalysis.SyntaxTree>.CastUp(bare), Compilation = result.Compilation.RemoveSyntaxTrees(result.Trees).AddSyntaxTrees(bare) }).Complaints();

        Assert.True(complaints.Count == 0, string.Join("\n", complaints.Take(20)));
    }

    private static TestProject ProjectOf(string name, string platform)
    {
        var table = HostileTables.All.Single(hostile => hostile.Name == name);
        return new(table.Files) { RootNamespace = table.RootNamespace, Sources = table.Sources, Platform = TargetPlatform.Named(platform) };
    }

    [GeneratedRegex("^#pragma warning (disable|restore).*$", RegexOptions.Multiline)]
    private static partial Regex Switch();
}
