using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PretrainGen.Generator.Tests.Support;

/// <summary>Runs the generator as the compiler does, and then once more to see that nothing is done twice.</summary>
internal static class GeneratorRunner
{
    /// <summary>Runs the generator over a project.</summary>
    public static GeneratorResult Run(TestProject project)
    {
        var compilation = project.CreateCompilation();
        var driver = project.CreateDriver().RunGeneratorsAndUpdateCompilation(
            compilation, out var generated, out _, TestContext.Current.CancellationToken);
        var result = ResultOf(driver);
        AssertNothingIsDoneTwice(driver, AfterEditOfCSharp(compilation));
        return new(
            project,
            (CSharpCompilation)generated,
            [.. result.GeneratedSources.Select(source => source.SyntaxTree)],
            [.. result.GeneratedSources.Select(source => new GeneratedSource(source.HintName, source.SourceText.ToString()))]);
    }

    /// <summary>What the only generator of a driver did. It may neither throw nor complain: complaints are the analyzer's.</summary>
    public static GeneratorRunResult ResultOf(GeneratorDriver driver)
    {
        var result = Assert.Single(driver.GetRunResult().Results);
        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics);
        return result;
    }

    /// <summary>The project after somebody wrote a line of C# that has nothing to do with tables.</summary>
    public static CSharpCompilation AfterEditOfCSharp(CSharpCompilation compilation) =>
        compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            "internal class Unrelated { }",
            (CSharpParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options ?? new CSharpParseOptions(compilation.LanguageVersion)));

    private static void AssertNothingIsDoneTwice(GeneratorDriver driver, CSharpCompilation edited)
    {
        var result = ResultOf(driver.RunGenerators(edited, TestContext.Current.CancellationToken));
        var done = from step in Steps.Named(result).Concat(Steps.Outputs(result))
                   from reason in step.Reasons
                   where !Steps.IsReuse(reason)
                   select $"{step.Name}: {reason}";
        Assert.True(!done.Any(), $"An edit of C# made the generator work again:\n{string.Join("\n", done)}");
    }
}
