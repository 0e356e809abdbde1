using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Emit;

/// <summary>What the consuming project's language and framework offer to generated code.</summary>
/// <param name="HasNullableAnnotations">C# 8: reference types say whether they may be null.</param>
/// <param name="HasUtf8Literals">C# 11: <c>"…"u8</c>.</param>
/// <param name="HasExtensionMembers">C# 14: extension properties and static extension methods.</param>
/// <param name="HasCreateSpan">.NET 7: a span over constants of any primitive type needs no array.</param>
/// <param name="HasDateOnly">.NET 6: dates without a time.</param>
/// <param name="HasParsing">.NET 7 and C# 11: types that say how they are parsed.</param>
/// <param name="HasJson">System.Text.Json 6: converters that also read and write property names.</param>
/// <param name="HasTypeConverters">Conversion from text and to text, wherever components are configured.</param>
internal sealed record Target(
    bool HasNullableAnnotations,
    bool HasUtf8Literals,
    bool HasExtensionMembers,
    bool HasCreateSpan,
    bool HasDateOnly,
    bool HasParsing,
    bool HasJson,
    bool HasTypeConverters)
{
    /// <summary>Whether the library that generated code calls is there: without it, no code compiles.</summary>
    public bool HasRuntime { get; init; }

    private const int CSharp8 = 800;
    private const int CSharp11 = 1100;
    private const int CSharp14 = 1400;

    // A compiler that does not know C# 14 yet calls its own newest version "preview" as well.
    private static readonly bool CompilerKnowsExtensionMembers = typeof(CSharpCompilation).Assembly.GetName().Version.Major >= 5;

    public static Target From((ParseOptions Language, Target Framework) host, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var version = (int)(host.Language is CSharpParseOptions options ? options.LanguageVersion : LanguageVersion.CSharp7_3);
        return host.Framework with
        {
            HasNullableAnnotations = version >= CSharp8,
            HasUtf8Literals = version >= CSharp11,
            HasExtensionMembers = version >= CSharp14 && CompilerKnowsExtensionMembers,
            HasParsing = host.Framework.HasParsing && version >= CSharp11,
        };
    }

    /// <summary>What the framework offers; the language is not known yet.</summary>
    public static Target FromFramework(Compilation compilation, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new Target(
            HasNullableAnnotations: false,
            HasUtf8Literals: false,
            HasExtensionMembers: false,
            HasCreateSpan: HasMember(compilation, "System.Runtime.CompilerServices.RuntimeHelpers", "CreateSpan"),
            HasDateOnly: compilation.GetTypeByMetadataName("System.DateOnly") is not null,
            HasParsing: compilation.GetTypeByMetadataName("System.ISpanParsable`1") is not null,
            HasJson: HasMember(compilation, "System.Text.Json.Serialization.JsonConverter`1", "ReadAsPropertyName"),
            HasTypeConverters: compilation.GetTypeByMetadataName("System.ComponentModel.EnumConverter") is not null)
        { HasRuntime = RuntimeLibrary.IsReferencedBy(compilation) };
    }

    private static bool HasMember(Compilation compilation, string type, string member) =>
        compilation.GetTypeByMetadataName(type)?.GetMembers(member).IsEmpty == false;
}
