using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PretrainGen.Testing.Projects;

/// <summary>A framework and a language version that a project with tables may be built for.</summary>
/// <param name="Name">The name that a test shows.</param>
/// <param name="Language">The C# version.</param>
/// <param name="References">The framework, the runtime library built for it, and what that needs.</param>
/// <param name="Symbols">The preprocessor symbols that the SDK defines for the framework.</param>
/// <param name="RuntimeAssembly">The path of the runtime library.</param>
internal sealed record TargetPlatform(
    string Name,
    LanguageVersion Language,
    IReadOnlyList<MetadataReference> References,
    IReadOnlyList<string> Symbols,
    string RuntimeAssembly)
{
    private static readonly string[] SymbolsOfNet80 =
        ["NET", "NET8_0", "NETCOREAPP", .. from version in (int[])[5, 6, 7, 8] select $"NET{version}_0_OR_GREATER"];

    private static readonly string[] SymbolsOfNet100 =
        ["NET", "NET10_0", "NETCOREAPP", .. from version in (int[])[5, 6, 7, 8, 9, 10] select $"NET{version}_0_OR_GREATER"];

    /// <summary>.NET Framework with its default language.</summary>
    public static TargetPlatform Net472 { get; } = Create("net472", LanguageVersion.CSharp7_3,
        Basic.Reference.Assemblies.Net472.References.All, ["NETFRAMEWORK", "NET472"], "netstandard2.0", "net472/System.Memory.dll");

    /// <summary>A portable library with its default language.</summary>
    public static TargetPlatform NetStandard20 { get; } = Create("netstandard2.0", LanguageVersion.CSharp7_3,
        Basic.Reference.Assemblies.NetStandard20.References.All, ["NETSTANDARD", "NETSTANDARD2_0"], "netstandard2.0", "netstandard2.0/System.Memory.dll");

    /// <summary>.NET 8 with its default language.</summary>
    public static TargetPlatform Net80 { get; } = Create("net8.0", LanguageVersion.CSharp12,
        Basic.Reference.Assemblies.Net80.References.All, SymbolsOfNet80, "net8.0");

    /// <summary>.NET 10 with the newest released language.</summary>
    public static TargetPlatform Net100 { get; } = Create("net10.0", LanguageVersion.Latest,
        Basic.Reference.Assemblies.Net100.References.All, SymbolsOfNet100, "net10.0");

    /// <summary>.NET 10 with the language to come.</summary>
    public static TargetPlatform Net100Preview { get; } = Net100 with { Name = "net10.0 preview", Language = LanguageVersion.Preview };

    /// <summary>Every platform that generated code must compile on.</summary>
    public static IReadOnlyList<TargetPlatform> All { get; } = [Net472, NetStandard20, Net80, Net100, Net100Preview];

    /// <summary>The same without the runtime library, as where a reference keeps it from the compiler.</summary>
    public TargetPlatform WithoutLibrary => this with
    {
        Name = Name + " without the library",
        References = [.. References.Where(reference => reference.Display != RuntimeAssembly)],
    };

    /// <summary>How sources are parsed: doc comments count as code.</summary>
    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose, SourceCodeKind.Regular, Symbols);

    /// <summary>Whether the language knows <c>#nullable</c>.</summary>
    public bool HasNullable => Language.MapSpecifiedToEffectiveVersion() >= LanguageVersion.CSharp8;

    /// <summary>Whether the language knows extension members.</summary>
    public bool HasExtensionMembers => Language.MapSpecifiedToEffectiveVersion() >= LanguageVersion.CSharp14;

    /// <summary>The platform that a test shows by this name.</summary>
    public static TargetPlatform Named(string name) => All.Single(platform => platform.Name == name);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static TargetPlatform Create(
        string name, LanguageVersion language, IEnumerable<PortableExecutableReference> framework, IReadOnlyList<string> symbols, string runtime, params string[] packages)
    {
        var assembly = PathOf($"{runtime}/PretrainGen.dll");
        string[] libraries = [assembly, .. packages.Select(PathOf)];
        return new(name, language, [.. framework, .. libraries.Select(path => MetadataReference.CreateFromFile(path))], symbols, assembly);
    }

    private static string PathOf(string reference) => Path.Combine(AppContext.BaseDirectory, "References", reference);
}
