using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PretrainGen.Generator.Tests.Support;

/// <summary>What every run of the generator must fulfil, and what its code is asked for.</summary>
internal static class GeneratorAssertions
{
    /// <summary>Runs the generator, and then once more to see that nothing is done twice.</summary>
    public static GeneratorResult Run(this TestProject project)
    {
        var driver = project.CreateDriver(tracksSteps: true);
        var result = GeneratorRunner.Run(project, ref driver, TestContext.Current.CancellationToken);
        ResultOf(driver);
        AssertNothingIsDoneTwice(driver, AfterEditOfCSharp(project.CreateCompilation()));
        return result;
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

    /// <summary>What the compiler and the SDK's analyzers, all switched on, say about the generated code.</summary>
    public static IReadOnlyList<string> Complaints(this GeneratorResult result) =>
        [.. result.CompilerComplaints(), .. NetAnalyzers.Run(result.Compilation).Where(result.IsGenerated).Select(BuildComplaints.Describe)];

    /// <summary>What the compiler says about the generated code, its documentation and what only an editor shows included.</summary>
    public static IReadOnlyList<string> CompilerComplaints(this GeneratorResult result)
    {
        var build = BuildComplaints.Of(result.Compilation, TestContext.Current.CancellationToken);
        var shown = result.Compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => !diagnostic.IsSuppressed
                && (diagnostic.Severity >= DiagnosticSeverity.Warning || result.IsGenerated(diagnostic)));
        return [.. shown.Concat(build.Diagnostics).Distinct().Select(BuildComplaints.Describe), .. build.DocumentationFaults];
    }

    /// <summary>Fails unless there is generated code and nobody complains about it.</summary>
    public static GeneratorResult AssertCompiles(this GeneratorResult result) => AssertNone(result, result.Complaints());

    /// <summary>Fails unless there is generated code and the compiler does not complain about it.</summary>
    public static GeneratorResult AssertCompilesWithoutAnalyzers(this GeneratorResult result) =>
        AssertNone(result, result.CompilerComplaints());

    private static GeneratorResult AssertNone(GeneratorResult result, IReadOnlyList<string> complaints)
    {
        Assert.NotEmpty(result.Sources);
        Assert.True(
            complaints.Count == 0,
            $"{complaints.Count} complaints on {result.Project.Platform}:\n{string.Join("\n", complaints.Take(20))}");
        return result;
    }

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
