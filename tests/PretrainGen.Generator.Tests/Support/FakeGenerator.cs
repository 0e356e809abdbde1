using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tests.Support;

/// <summary>A generator small enough to be trusted: what the tests of the test support run.</summary>
/// <param name="write">What is generated for a table that says this.</param>
/// <param name="isCareless">Whether it asks for the whole compilation, so that every edit of C# runs it again.</param>
internal sealed class FakeGenerator(Func<string, string> write, bool isCareless = false) : IIncrementalGenerator
{
    /// <summary>A project whose tables say what it is to generate.</summary>
    public static TestProject Project(params IReadOnlyList<string> texts) =>
        Project(text => text, [.. texts.Select((text, index) => ProjectFile.Of($"table{index}.csv", text))]);

    /// <summary>A project with a fake generator.</summary>
    public static TestProject Project(Func<string, string> write, params IReadOnlyList<ProjectFile> files) =>
        new(files) { CreateGenerator = () => new FakeGenerator(write) };

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var tables = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Where(pair => pair.Right.GetOptions(pair.Left).TryGetValue("build_metadata.additionalfiles.sourceitemtype", out var type) && type == "PretrainTable")
            .Select((pair, cancellation) => (Name: Path.GetFileNameWithoutExtension(pair.Left.Path), Text: write(pair.Left.GetText(cancellation)!.ToString())))
            .WithTrackingName("Tables");
        if (isCareless)
            tables = tables.Combine(context.CompilationProvider).Select((pair, _) => (pair.Left.Name, pair.Left.Text + "// " + pair.Right.SyntaxTrees.Count()));
        context.RegisterSourceOutput(tables, (output, table) => output.AddSource(table.Name + ".g.cs", SourceText.From(table.Text, Encoding.UTF8)));
    }
}
