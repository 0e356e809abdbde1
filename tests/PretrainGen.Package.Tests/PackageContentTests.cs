using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using PretrainGen.Package.Tests.Support;

namespace PretrainGen.Package.Tests;

/// <summary>What is in the packages, to the file: nothing gets in unseen.</summary>
public class PackageContentTests(PackageFeed feed)
{
    [Fact]
    public void PretrainGen_brings_library_analyzers_and_build_files() => AssertHolds(
        "PretrainGen",
        "README.md",
        "analyzers/dotnet/cs/PretrainGen.CodeFixes.dll",
        "analyzers/dotnet/cs/PretrainGen.Generator.dll",
        "analyzers/dotnet/cs/zh-Hans/PretrainGen.Generator.resources.dll",
        "build/PretrainGen.Checks.targets",
        "build/PretrainGen.Items.targets",
        "build/PretrainGen.props",
        "build/PretrainGen.targets",
        "build/pretraingen.schema.json",
        "icon.png",
        "lib/net10.0/PretrainGen.dll",
        "lib/net10.0/PretrainGen.xml",
        "lib/net8.0/PretrainGen.dll",
        "lib/net8.0/PretrainGen.xml",
        "lib/netstandard2.0/PretrainGen.dll",
        "lib/netstandard2.0/PretrainGen.xml");

    [Fact]
    public void Models_brings_a_library_for_each_framework_and_names_its_sources() => AssertHolds(
        "PretrainGen.Models",
        "README.md",
        "THIRD-PARTY-NOTICES.md",
        "icon.png",
        "lib/net8.0/PretrainGen.Models.dll",
        "lib/net8.0/PretrainGen.Models.xml",
        "lib/netstandard2.0/PretrainGen.Models.dll",
        "lib/netstandard2.0/PretrainGen.Models.xml");

    [Fact]
    public void Tool_brings_the_command_with_the_compiler_and_the_libraries_that_it_uses() => AssertHolds(
        "PretrainGen.Tool",
        "README.md",
        "icon.png",
        "tools/net8.0/any/DiffPlex.dll",
        "tools/net8.0/any/DotnetToolSettings.xml",
        "tools/net8.0/any/Microsoft.CodeAnalysis.CSharp.dll",
        "tools/net8.0/any/Microsoft.CodeAnalysis.dll",
        "tools/net8.0/any/Microsoft.Extensions.FileSystemGlobbing.dll",
        "tools/net8.0/any/PretrainGen.Generator.dll",
        "tools/net8.0/any/PretrainGen.Tool.deps.json",
        "tools/net8.0/any/PretrainGen.Tool.dll",
        "tools/net8.0/any/PretrainGen.Tool.runtimeconfig.json",
        "tools/net8.0/any/Spectre.Console.Ansi.dll",
        "tools/net8.0/any/Spectre.Console.dll",
        "tools/net8.0/any/System.Collections.Immutable.dll",
        "tools/net8.0/any/System.CommandLine.dll",
        "tools/net8.0/any/System.Reflection.Metadata.dll",
        "tools/net8.0/any/zh-Hans/Microsoft.CodeAnalysis.CSharp.resources.dll",
        "tools/net8.0/any/zh-Hans/Microsoft.CodeAnalysis.resources.dll",
        "tools/net8.0/any/zh-Hans/PretrainGen.Generator.resources.dll",
        "tools/net8.0/any/zh-Hans/PretrainGen.Tool.resources.dll",
        "tools/net8.0/any/zh-Hans/System.CommandLine.resources.dll");

    [Fact]
    public void Templates_brings_one_template() => AssertHolds(
        "PretrainGen.Templates",
        "README.md",
        "content/pretrain-table/.template.config/localize/templatestrings.zh-Hans.json",
        "content/pretrain-table/.template.config/template.json",
        "content/pretrain-table/TABLE-NAME.schema.json",
        "content/pretrain-table/TABLE-NAME.table.csv",
        "icon.png");

    [Theory]
    [InlineData("PretrainGen.Generator.dll")]
    [InlineData("PretrainGen.CodeFixes.dll", "Microsoft.CodeAnalysis.Workspaces", "PretrainGen.Generator")]
    [InlineData("zh-Hans/PretrainGen.Generator.resources.dll")]
    public void The_analyzers_depend_on_nothing_but_the_compiler_and_what_it_brings(string assembly, params string[] editor)
    {
        string[] compiler = ["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory", "netstandard"];
        using var package = ZipFile.OpenRead(feed.PackagePath("PretrainGen"));
        using var stream = new MemoryStream();
        package.GetEntry("analyzers/dotnet/cs/" + assembly)!.Open().CopyTo(stream);
        stream.Position = 0;
        using var file = new PEReader(stream);
        var metadata = file.GetMetadataReader();

        Assert.All(metadata.AssemblyReferences, handle => Assert.Contains(metadata.GetString(metadata.GetAssemblyReference(handle).Name), compiler.Concat(editor)));
    }

    [Theory]
    [InlineData("PretrainGen", ".NETStandard2.0: System.Memory", "net10.0:", "net8.0:")]
    [InlineData("PretrainGen.Models", ".NETStandard2.0: PretrainGen without Build,Analyzers", "net8.0: PretrainGen without Build,Analyzers")]
    [InlineData("PretrainGen.Templates")]
    public void Packages_depend_on_as_little_as_they_can(string id, params string[] expected)
    {
        var groups = from element in SpecificationOf(id).Descendants()
                     where element.Name.LocalName == "group"
                     let dependencies = element.Elements().Select(dependency =>
                         $" {dependency.Attribute("id")!.Value}{(dependency.Attribute("exclude") is { } exclude && id != "PretrainGen" ? " without " + exclude.Value : "")}")
                     select element.Attribute("targetFramework")!.Value + ":" + string.Concat(dependencies);

        Assert.Equal(expected, groups.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("PretrainGen")]
    [InlineData("PretrainGen.Models")]
    [InlineData("PretrainGen.Templates")]
    public void Packages_say_what_a_gallery_asks_for(string id)
    {
        var metadata = SpecificationOf(id).Descendants().Where(element => !element.HasElements).ToLookup(element => element.Name.LocalName, element => element.Value);

        Assert.Equal(["MIT"], metadata["license"]);
        Assert.Equal(["icon.png"], metadata["icon"]);
        Assert.Equal(["README.md"], metadata["readme"]);
        Assert.NotEmpty(Assert.Single(metadata["description"]));
        Assert.NotEmpty(Assert.Single(metadata["projectUrl"]));
        Assert.NotEmpty(Assert.Single(metadata["tags"]));
    }

    [Theory]
    [InlineData("PretrainGen")]
    [InlineData("PretrainGen.Models")]
    [InlineData("PretrainGen.Templates")]
    [InlineData("PretrainGen.Tool")]
    public void The_page_in_the_gallery_needs_no_repository(string id)
    {
        using var package = ZipFile.OpenRead(feed.PackagePath(id));
        using var reader = new StreamReader(package.GetEntry("README.md")!.Open());
        var page = reader.ReadToEnd();

        Assert.DoesNotMatch(@"\]\((?!https://)", page);
        Assert.DoesNotContain("clone", page, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("PretrainGen", 3)]
    [InlineData("PretrainGen.Models", 2)]
    public void Symbols_are_packed_apart(string id, int libraries)
    {
        using var package = ZipFile.OpenRead(Path.ChangeExtension(feed.PackagePath(id), "snupkg"));

        Assert.Equal(libraries, package.Entries.Count(entry => entry.FullName.StartsWith("lib/", StringComparison.Ordinal) && entry.Name.EndsWith(".pdb", StringComparison.Ordinal)));
    }

    private void AssertHolds(string id, params string[] files)
    {
        using var package = ZipFile.OpenRead(feed.PackagePath(id));
        var found = from entry in package.Entries
                    let name = Uri.UnescapeDataString(entry.FullName)
                    where !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml" && !name.EndsWith(".nuspec", StringComparison.Ordinal)
                    select name;

        Assert.Equal(files.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    private XDocument SpecificationOf(string id)
    {
        using var package = ZipFile.OpenRead(feed.PackagePath(id));
        using var stream = package.Entries.Single(entry => entry.Name == id + ".nuspec").Open();
        return XDocument.Load(stream);
    }
}
