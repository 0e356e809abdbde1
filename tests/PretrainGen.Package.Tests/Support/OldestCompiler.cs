namespace PretrainGen.Package.Tests.Support;

/// <summary>A compiler made of Roslyn 4.8.0, the oldest one that can load the generator. No SDK with it can be had everywhere; its libraries can.</summary>
internal static class OldestCompiler
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
          <ItemGroup><PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="4.8.0" /></ItemGroup>
        </Project>
        """;

    private const string Source = """
        using System.Collections.Immutable;
        using System.Reflection;
        using System.Runtime.Loader;
        using System.Text;
        using Microsoft.CodeAnalysis;
        using Microsoft.CodeAnalysis.CSharp;
        using Microsoft.CodeAnalysis.Diagnostics;
        using Microsoft.CodeAnalysis.Text;

        var arguments = CSharpCommandLineParser.Default.Parse(args, Environment.CurrentDirectory, sdkDirectory: null);
        var files = arguments.AdditionalFiles.Select(file => (AdditionalText)new FileText(file.Path)).ToImmutableArray();
        var configuration = AnalyzerConfigSet.Create(arguments.AnalyzerConfigPaths.Select(path => AnalyzerConfig.Parse(File.ReadAllText(path), path)).ToList());
        var options = new Options(configuration);
        var analyzers = arguments.AnalyzerReferences.Select(reference => new AnalyzerFileReference(reference.FilePath, new Loader())).ToList();
        Compilation compilation = CSharpCompilation.Create(
            "consumer",
            arguments.SourceFiles.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file.Path), Encoding.UTF8), arguments.ParseOptions, file.Path)),
            arguments.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(reference.Reference)),
            arguments.CompilationOptions);
        var driver = CSharpGeneratorDriver.Create(analyzers.SelectMany(reference => reference.GetGenerators(LanguageNames.CSharp)), files, arguments.ParseOptions, options);
        var generated = driver.RunGeneratorsAndUpdateCompilation(compilation, out compilation, out var generatorFindings).GetRunResult().Results.SelectMany(result => result.GeneratedSources);
        Directory.CreateDirectory("generated");
        foreach (var source in generated)
            File.WriteAllText(Path.Combine("generated", source.HintName), source.SourceText.ToString());
        var rules = analyzers.SelectMany(reference => reference.GetAnalyzers(LanguageNames.CSharp)).ToImmutableArray();
        var findings = await compilation.WithAnalyzers(rules, new AnalyzerOptions(files, options)).GetAllDiagnosticsAsync();
        foreach (var finding in generatorFindings.Concat(findings).Where(finding => finding.Severity >= DiagnosticSeverity.Warning))
            Console.WriteLine(finding);
        Console.WriteLine("Roslyn " + typeof(CSharpCompilation).Assembly.GetName().Version + ", " + rules.Length + " rules");
        using var output = File.Create(Path.Combine(arguments.OutputDirectory, arguments.OutputFileName!));
        return compilation.Emit(output).Success ? 0 : 1;

        sealed class FileText(string path) : AdditionalText
        {
            public override string Path => path;

            public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path), Encoding.UTF8);
        }

        sealed class Options(AnalyzerConfigSet configuration) : AnalyzerConfigOptionsProvider
        {
            public override AnalyzerConfigOptions GlobalOptions => new Values(configuration.GlobalConfigOptions.AnalyzerOptions);

            public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Of(tree.FilePath);

            public override AnalyzerConfigOptions GetOptions(AdditionalText file) => Of(file.Path);

            private Values Of(string path) => new(configuration.GetOptionsForSourcePath(path).AnalyzerOptions);
        }

        sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
        }

        sealed class Loader : IAnalyzerAssemblyLoader
        {
            public void AddDependencyLocation(string path)
            {
            }

            public Assembly LoadFromPath(string path) => AssemblyLoadContext.Default.LoadFromAssemblyPath(path);
        }
        """;

    /// <summary>Writes the compiler into a folder of the consumer, and builds it.</summary>
    public static string Make(Consumer consumer)
    {
        consumer.Write("compiler/compiler.csproj", Project).Write("compiler/Program.cs", Source);
        consumer.Run("build", "compiler", "-nologo", "-nodeReuse:false", "-o", "compiler/out").AssertSucceeds();
        return consumer.PathOf("compiler/out/compiler.dll");
    }
}
