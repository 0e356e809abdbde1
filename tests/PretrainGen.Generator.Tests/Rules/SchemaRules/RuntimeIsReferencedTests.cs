using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Rules.SchemaRules;

public class RuntimeIsReferencedTests
{
    private const string Code = "internal static class Program;";

    private static readonly TargetPlatform WithoutLibrary = TargetPlatform.Net100.WithoutLibrary;

    public class Reports
    {
        [Fact]
        public void A_project_without_the_library() => (RuleTest.Csv("{|PTG4009:Name|},Legs\nAnt,6\n").WithCode(Code) with { Platform = WithoutLibrary })
            .Finds("No code is generated from things.csv, because the compiler does not see the library PretrainGen: use <PackageReference Include=\"PretrainGen\" Version=\"…\" />, no GlobalPackageReference, and no IncludeAssets or ExcludeAssets without compile");

        [Fact]
        public void It_once_however_many_tables_there_are() => (new RuleTest(
            ProjectFile.Of("a.csv", "{|PTG4009:Name|},Legs\nAnt,6\n"),
            ProjectFile.Of("b.csv", "Name,Legs\nBear,4\n")).WithCode(Code) with
        { Platform = WithoutLibrary }).Finds();
    }

    public class Guards
    {
        [Fact]
        public void A_project_with_the_library() => RuleTest.Csv("Name,Legs\nAnt,6\n").WithCode(Code).FindsNothing();
    }

    public class Ignores
    {
        [Fact]
        public void A_project_without_tables() => Assert.Empty((new RuleTest().WithCode(Code) with { Platform = WithoutLibrary }).Run());

        [Fact]
        public void Code_that_would_not_compile_since_there_is_none() => Assert.Empty(GeneratorRunner.Run(
            new TestProject(ProjectFile.Of("things.csv", "Name,Legs\nAnt,6\n")) { Platform = WithoutLibrary }, TestContext.Current.CancellationToken).Sources);
    }
}
