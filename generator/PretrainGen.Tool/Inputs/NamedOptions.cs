using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PretrainGen.Tool.Inputs;

/// <summary>Options by name, as a compiler hands them to generators and rules.</summary>
/// <param name="options">The options. As in the compiler, case does not count in their names.</param>
internal sealed class NamedOptions(IReadOnlyDictionary<string, string> options) : AnalyzerConfigOptions
{
    /// <inheritdoc/>
    public override IEnumerable<string> Keys => options.Keys;

    /// <inheritdoc/>
    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => options.TryGetValue(key, out value);
}
