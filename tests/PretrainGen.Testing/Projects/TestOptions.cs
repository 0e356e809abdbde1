using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PretrainGen.Testing.Projects;

/// <summary>Options by name; as in the compiler, case does not count.</summary>
internal sealed class TestOptions(params (string Key, string Value)[] options) : AnalyzerConfigOptions
{
    private readonly ImmutableDictionary<string, string> _options =
        options.ToImmutableDictionary(option => option.Key, option => option.Value, KeyComparer);

    /// <inheritdoc/>
    public override IEnumerable<string> Keys => _options.Keys;

    /// <inheritdoc/>
    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _options.TryGetValue(key, out value);
}
