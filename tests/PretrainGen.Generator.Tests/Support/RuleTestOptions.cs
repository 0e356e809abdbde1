using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PretrainGen.Generator.Tests.Support;

/// <summary>What MSBuild and the project's configuration files tell an analyzer.</summary>
internal sealed class RuleTestOptions(TestOptionsProvider items, AnalyzerConfigSet configuration) : AnalyzerConfigOptionsProvider
{
    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions => items.GlobalOptions;

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => items.GetOptions(tree);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Both(items.GetOptions(textFile), configuration.GetOptionsForSourcePath(textFile.Path).AnalyzerOptions);

    private sealed class Both(AnalyzerConfigOptions item, IReadOnlyDictionary<string, string> configured) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => configured.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            item.TryGetValue(key, out value) || configured.TryGetValue(key, out value);
    }
}
