using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Design;

/// <summary>The C# of the product, for tests of how it is built.</summary>
internal static class ProductSources
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly string ProjectFilePath = RepositoryRoot.Combine("generator", "PretrainGen.Generator", "PretrainGen.Generator.csproj");

    /// <summary>The generator's project file.</summary>
    public static XDocument GeneratorProject { get; } = XDocument.Load(ProjectFilePath);

    /// <summary>
    /// The generator, bound to its symbols. It is compiled against the framework of the tests, which has every type that its own
    /// build takes from polyfills.
    /// </summary>
    public static CSharpCompilation Generator { get; } = CSharpCompilation.Create(
        "PretrainGen.Generator",
        GeneratorFiles().Select(Parse).Append(CSharpSyntaxTree.ParseText(ImplicitUsings)),
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) != "PretrainGen.Generator.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The C# files that people wrote in these directories of the repository.</summary>
    public static IEnumerable<string> FilesIn(params string[] directories) =>
        from directory in directories
        from file in Directory.EnumerateFiles(RepositoryRoot.Combine(directory), "*.cs", SearchOption.AllDirectories)
        let parts = Path.GetRelativePath(RepositoryRoot.Path, file).Split(Path.DirectorySeparatorChar)
        where !parts.Contains("obj") && !parts.Contains("bin")
        select file;

    /// <summary>Those of the generator's own folder, and those that its project links.</summary>
    private static IEnumerable<string> GeneratorFiles() =>
        FilesIn("generator/PretrainGen.Generator").Concat(
            from item in GeneratorProject.Descendants("Compile")
            let pattern = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(ProjectFilePath)!, item.Attribute("Include")!.Value))
            from file in Directory.EnumerateFiles(Path.GetDirectoryName(pattern)!, Path.GetFileName(pattern))
            select file);

    private static SyntaxTree Parse(string path) => CSharpSyntaxTree.ParseText(File.ReadAllText(path), new(LanguageVersion.Latest), path);
}
