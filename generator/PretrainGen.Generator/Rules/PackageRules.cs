using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PretrainGen.Generator.Rules;

/// <summary>Every rule of the package, made as the compiler makes them.</summary>
internal static class PackageRules
{
    /// <summary>The rules, by name. They have no state, so that one of each serves all.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> All { get; } = typeof(PackageRules).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
        .ToImmutableArray();
}
