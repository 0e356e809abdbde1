using Microsoft.CodeAnalysis;

namespace PretrainGen.Generator;

/// <summary>Emits typed C# for every table of a project.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class PretrainGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
