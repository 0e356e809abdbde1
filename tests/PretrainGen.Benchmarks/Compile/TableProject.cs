using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PretrainGen.Benchmarks.Machine;
using PretrainGen.Generator;

namespace PretrainGen.Benchmarks.Compile;

/// <summary>A project with tables as an editor holds it: what somebody edits is a new object, all else stays the same.</summary>
/// <param name="Texts">The tables.</param>
/// <param name="Items">What the project says of them.</param>
/// <param name="Compilation">The C# that people wrote.</param>
internal sealed record TableProject(ImmutableArray<TestAdditionalText> Texts, TestOptionsProvider Items, CSharpCompilation Compilation)
{
    private const string Typed = "/* typed */";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private static readonly CSharpCompilation Written = CSharpCompilation.Create(
        "Consumer",
        [CSharpSyntaxTree.ParseText(SourceText.From(Source(), Encoding.UTF8), ParseOptions, "Program.cs")],
        [.. Net100.References.All, MetadataReference.CreateFromFile(Repository.Runtime)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The tables as the compiler takes them.</summary>
    public ImmutableArray<AdditionalText> Files => ImmutableArray<AdditionalText>.CastUp(Texts);

    /// <summary>A project with tables of eight columns.</summary>
    public static TableProject Of(int tables, int rows)
    {
        var text = SampleTables.OfRows(rows).Text;
        ProjectFile[] files = [.. Enumerable.Range(0, tables).Select(at => ProjectFile.Of(string.Create(CultureInfo.InvariantCulture, $"Row{(char)('A' + (at / 26))}{(char)('a' + (at % 26))}.csv"), text))];
        return Of(files);
    }

    /// <summary>A project with files that there are.</summary>
    public static TableProject Of(params IReadOnlyList<ProjectFile> files) =>
        new([.. files.Select(file => new TestAdditionalText(file))], new TestOptionsProvider("Consumer", files), Written);

    /// <summary>The project with its first table alone, under an entity name.</summary>
    public TableProject WithEntityName(string entity)
    {
        var file = Texts[0].File with { Metadata = Texts[0].File.Metadata.SetItem("EntityName", entity) };
        return this with { Texts = [new TestAdditionalText(file)], Items = new TestOptionsProvider("Consumer", [file]) };
    }

    /// <summary>A driver that has not run yet.</summary>
    public GeneratorDriver CreateDriver() =>
        CSharpGeneratorDriver.Create([new PretrainGenerator().AsSourceGenerator()], Files, ParseOptions, Items);

    /// <summary>A driver without any generator.</summary>
    public GeneratorDriver CreateEmptyDriver() => CSharpGeneratorDriver.Create([], Files, ParseOptions, Items);

    /// <summary>The same project, opened anew: nothing that was made of its files is known.</summary>
    public TableProject Reopened() => this with { Texts = [.. Texts.Select(text => new TestAdditionalText(text.File))] };

    /// <summary>The project after a key was pressed in its C#.</summary>
    public TableProject AfterKeystroke(int number)
    {
        var tree = Compilation.SyntaxTrees[0];
        var text = tree.GetText();
        var at = text.ToString().IndexOf(Typed, StringComparison.Ordinal);
        var edited = tree.WithChangedText(text.WithChanges(new TextChange(new TextSpan(at, 0), string.Create(CultureInfo.InvariantCulture, $"sum += {number}; "))));
        return this with { Compilation = Compilation.ReplaceSyntaxTree(tree, edited) };
    }

    /// <summary>The project after a cell in the middle of its first table was edited.</summary>
    public TableProject AfterCellEdit(int number)
    {
        var file = Texts[0].File;
        var at = file.Text.IndexOf(",text ", file.Text.Length / 2, StringComparison.Ordinal) + ",text ".Length;
        var edited = file with { Text = file.Text.Insert(at, string.Create(CultureInfo.InvariantCulture, $"{number}-")) };
        return this with { Texts = Texts.SetItem(0, new TestAdditionalText(edited)) };
    }

    /// <summary>All that the rules find; in an editor the options are new objects every time.</summary>
    public ImmutableArray<Diagnostic> Check(CancellationToken cancellation = default) =>
        RuleRunner.Run(Compilation, new AnalyzerOptions(Files, Items), cancellation: cancellation).FindingsOrThrow();

    /// <summary>A file of some two hundred methods, one of which is being written.</summary>
    private static string Source()
    {
        var methods = Enumerable.Range(0, 200).Select(number => $$"""
                public static int Method{{number}}(int[] values)
                {
                    var sum = {{number}};
                    foreach (var value in values)
                        sum += value > sum ? value - sum : sum - value;
                    {{(number == 100 ? Typed : "")}}
                    return sum;
                }
            """);
        return $"using System;\n\nnamespace Consumer;\n\npublic static class Program\n{{\n{string.Join("\n\n", methods)}\n}}\n";
    }
}
