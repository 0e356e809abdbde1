using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PretrainGen.CodeFixes;
using PretrainGen.Generator.Tests.Support;

namespace PretrainGen.Generator.Tests.Design;

/// <summary>The product flows one way: text becomes tables, tables become entities, entities become C#.</summary>
public class LayeringTests
{
    private const string Root = "PretrainGen.Generator";
    private const int MostFilesInAFolder = 16;

    /// <summary>The layers from the bottom: each may use those before it.</summary>
    private static readonly string[] Layers =
    [
        "PretrainGen",
        $"{Root}.Common",
        $"{Root}.Json",
        $"{Root}.Tables",
        $"{Root}.Schema",
        $"{Root}.Shipping",
        $"{Root}.Project.Inputs",
        $"{Root}.Entities",
        $"{Root}.Emit",
        $"{Root}.Project",
        $"{Root}.Rules",
        Root,
    ];

    /// <summary>What layers above others may not use all the same.</summary>
    private static readonly Dictionary<string, string[]> Forbidden = new(StringComparer.Ordinal)
    {
        [$"{Root}.Tables"] = [$"{Root}.Json"],
        [$"{Root}.Shipping"] = [$"{Root}.Json", $"{Root}.Schema"],
        [$"{Root}.Emit"] = [$"{Root}.Json", $"{Root}.Tables", $"{Root}.Schema", $"{Root}.Shipping"],
        [$"{Root}.Project"] = [$"{Root}.Emit"],
        [$"{Root}.Rules"] = [$"{Root}.Emit"],
    };

    /// <summary>Every name in the generator's sources with the namespace of what it means.</summary>
    private static readonly Lazy<List<(string Layer, string Namespace, string Place)>> UsedSymbols = new(() =>
    [
        .. from tree in ProductSources.Generator.SyntaxTrees
           let layer = LayerOf(tree)
           where layer is not null
           let model = ProductSources.Generator.GetSemanticModel(tree)
           from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
           let symbol = model.GetSymbolInfo(name).Symbol
           where symbol is not null and not INamespaceSymbol
           let type = symbol as ITypeSymbol ?? symbol.ContainingType
           where type?.ContainingNamespace is not null
           select (layer, type.ContainingNamespace.ToDisplayString(), PlaceOf(name.GetLocation()))
    ]);

    [Fact]
    public void The_generator_can_be_inspected() =>
        Assert.DoesNotContain(ProductSources.Generator.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    [Fact]
    public void Each_layer_uses_those_below_it()
    {
        var upward = from use in UsedSymbols.Value
                     let used = LayerOf(use.Namespace)
                     where IsOurs(use.Namespace) && used != use.Layer && !MayUse(use.Layer, used)
                     select $"{use.Layer} uses {use.Namespace}: {use.Place}";

        Assert.Empty(upward.Distinct());
    }

    [Fact]
    public void Of_the_entities_the_emitter_sees_the_model_alone()
    {
        var others = from use in UsedSymbols.Value
                     where use.Layer == $"{Root}.Emit" && use.Namespace.StartsWith($"{Root}.Entities", StringComparison.Ordinal) && use.Namespace != $"{Root}.Entities.Model"
                     select $"{use.Namespace}: {use.Place}";

        Assert.Empty(others.Distinct());
    }

    /// <summary>What is read from a cell is kept in its column, for the generator and all rules. Keys are found before there are columns, and a type reads the constants of a schema like its cells.</summary>
    [Fact]
    public void Cells_are_read_in_one_place()
    {
        var readers = from tree in ProductSources.Generator.SyntaxTrees
                      let model = ProductSources.Generator.GetSemanticModel(tree)
                      from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
                      where name.Identifier.ValueText == "Read" && model.GetSymbolInfo(name).Symbol is IMethodSymbol { ContainingType.Name: var type }
                          && type.EndsWith("Type", StringComparison.Ordinal)
                      select Path.GetFileName(tree.FilePath);

        Assert.Equal(["CellType.cs", "ColumnReader.cs", "TextReading.cs", "TypeInference.cs", "ValueText.cs"], readers.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Tables_know_text_and_nothing_else_of_the_compiler()
    {
        var foreign = from use in UsedSymbols.Value
                      where use.Layer == $"{Root}.Tables" && use.Namespace.StartsWith("Microsoft.", StringComparison.Ordinal) && use.Namespace != "Microsoft.CodeAnalysis.Text"
                      select $"{use.Namespace}: {use.Place}";

        Assert.Empty(foreign.Distinct());
    }

    [Fact]
    public void Entities_know_nothing_of_the_compiler()
    {
        var foreign = from use in UsedSymbols.Value
                      where use.Layer == $"{Root}.Entities" && use.Namespace is "Microsoft.CodeAnalysis" or "Microsoft.CodeAnalysis.CSharp.Syntax"
                      select $"{use.Namespace}: {use.Place}";

        Assert.Empty(foreign.Distinct());
    }

    [Fact]
    public void Only_the_emitter_knows_the_runtime_library()
    {
        string[] types = [.. RuntimeTypes()];
        Assert.NotEmpty(types);
        var mentions = from tree in ProductSources.Generator.SyntaxTrees
                       let layer = LayerOf(tree)
                       where layer is not null and not "PretrainGen" and not $"{Root}.Emit"
                       from token in tree.GetRoot().DescendantTokens()
                       where types.Any(type => token.ValueText == type || token.ValueText.Contains($"PretrainGen.{type}", StringComparison.Ordinal))
                       select $"{token.ValueText}: {PlaceOf(token.GetLocation())}";

        Assert.Empty(mentions);
    }

    [Fact]
    public void A_namespace_is_a_directory()
    {
        var elsewhere = from tree in ProductSources.Generator.SyntaxTrees
                        let name = NamespaceOf(tree)
                        where name is not null and not "PretrainGen"
                        let directory = Path.GetRelativePath(RepositoryRoot.Combine("generator"), Path.GetDirectoryName(tree.FilePath)!).Replace(Path.DirectorySeparatorChar, '.')
                        where directory != name
                        select $"{name} in {directory}";

        Assert.Empty(elsewhere);
    }

    [Fact]
    public void There_are_no_other_layers() =>
        Assert.Subset(Layers.ToHashSet(), ProductSources.Generator.SyntaxTrees.Select(LayerOf).OfType<string>().ToHashSet());

    [Fact]
    public void A_folder_is_taken_in_at_a_glance()
    {
        var crowded = from folder in ProductSources.FilesIn("generator", "runtime").GroupBy(file => Path.GetDirectoryName(file)!)
                      where folder.Count() > MostFilesInAFolder
                      select $"{Path.GetRelativePath(RepositoryRoot.Path, folder.Key)}: {folder.Count()} files";

        Assert.Empty(crowded);
    }

    [Fact]
    public void The_generator_brings_no_package_along()
    {
        var brought = from reference in ProductSources.GeneratorProject.Descendants("PackageReference")
                      where reference.Attribute("PrivateAssets")?.Value != "all"
                      select reference.ToString();

        Assert.Empty(brought);
        Assert.Empty(ProductSources.GeneratorProject.Descendants("ProjectReference"));
    }

    [Fact]
    public void The_generator_reaches_for_nothing_outside()
    {
        using var file = new PEReader(File.OpenRead(typeof(PretrainGenerator).Assembly.Location));
        var metadata = file.GetMetadataReader();
        var used = from handle in metadata.TypeReferences
                   let type = metadata.GetTypeReference(handle)
                   select $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";

        Assert.Contains("System.Text.RegularExpressions.Regex", used);
        Assert.DoesNotContain(used, name => name != "System.Net.WebUtility" && (name is "System.AppDomain" or "System.Diagnostics.Process"
            || ((string[])["System.IO.", "System.Net", "System.Reflection.Emit.", "System.Runtime.Loader.", "Microsoft.Win32."]).Any(start => name.StartsWith(start, StringComparison.Ordinal))));
    }

    [Fact]
    public void The_compiler_loads_rules_without_workspaces() =>
        Assert.DoesNotContain(ProductSources.GeneratorProject.Descendants("PackageReference"), package => package.Attribute("Include")!.Value.Contains("Workspaces", StringComparison.Ordinal));

    [Fact]
    public void Fixes_know_rules_and_nothing_else()
    {
        var others = from file in ProductSources.FilesIn("generator/PretrainGen.CodeFixes")
                     from line in File.ReadLines(file)
                     where line.Contains($"{Root}.", StringComparison.Ordinal) && !line.Contains($"{Root}.Rules", StringComparison.Ordinal)
                     select $"{Path.GetFileName(file)}: {line}";

        Assert.Empty(others);
    }

    [Fact]
    public void Fixes_load_wherever_the_rules_do()
    {
        string[] ofEveryEditor = ["netstandard", "System.Collections.Immutable", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces", Root];

        Assert.Subset(ofEveryEditor.ToHashSet(), typeof(UsageFixer).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!).ToHashSet());
    }

    [Fact]
    public void A_source_file_is_read_in_one_go()
    {
        var tooLong = from file in ProductSources.FilesIn("generator", "runtime")
                      let lines = File.ReadLines(file).Count()
                      where lines > 250
                      select $"{Path.GetRelativePath(RepositoryRoot.Path, file)}: {lines} lines";

        Assert.Empty(tooLong);
    }

    private static string? LayerOf(SyntaxTree tree) => NamespaceOf(tree) is { } name ? LayerOf(name) : null;

    /// <summary>The layer that a namespace is a part of: the longest that it begins with.</summary>
    private static string LayerOf(string name) => Layers
        .Where(layer => layer is not "PretrainGen" and not Root && (name == layer || name.StartsWith($"{layer}.", StringComparison.Ordinal)))
        .MaxBy(layer => layer.Length) ?? name;

    private static bool MayUse(string layer, string used) =>
        Array.IndexOf(Layers, used) is >= 0 and var position
        && position < Array.IndexOf(Layers, layer)
        && !Forbidden.GetValueOrDefault(layer, []).Contains(used);

    private static string? NamespaceOf(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString();

    private static bool IsOurs(string name) => name == "PretrainGen" || name.StartsWith("PretrainGen.", StringComparison.Ordinal);

    private static string PlaceOf(Location location) =>
        $"{Path.GetFileName(location.SourceTree!.FilePath)}({location.GetLineSpan().StartLinePosition.Line + 1})";

    /// <summary>The names of the runtime library's public types.</summary>
    private static IEnumerable<string> RuntimeTypes()
    {
        using var assembly = new PEReader(File.OpenRead(TargetPlatform.Net100.RuntimeAssembly));
        var metadata = assembly.GetMetadataReader();
        return [.. from handle in metadata.TypeDefinitions
                   let type = metadata.GetTypeDefinition(handle)
                   where (type.Attributes & System.Reflection.TypeAttributes.VisibilityMask) == System.Reflection.TypeAttributes.Public
                   select metadata.GetString(type.Name).Split('`')[0]];
    }
}
