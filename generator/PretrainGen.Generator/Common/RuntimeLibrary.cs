using Microsoft.CodeAnalysis;

namespace PretrainGen.Generator.Common;

/// <summary>The library that all generated code calls.</summary>
internal static class RuntimeLibrary
{
    private const string AssemblyName = "PretrainGen";

    /// <summary>Whether the compiler sees it. Of a project that has no framework either, nothing can be said.</summary>
    public static bool IsReferencedBy(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(assembly => assembly.Name == AssemblyName)
        || compilation.GetSpecialType(SpecialType.System_Object).TypeKind == TypeKind.Error;
}
