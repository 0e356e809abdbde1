using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Tool.Drafting.Proof;

/// <summary>The files of a project and, beside them, a schema that is not on disk yet.</summary>
internal static class DescribedFiles
{
    /// <summary>The files with the schema in place of what its path has.</summary>
    /// <param name="options">The files without it.</param>
    /// <param name="path">Where the schema will be.</param>
    /// <param name="text">What it says.</param>
    public static AnalyzerOptions With(AnalyzerOptions options, string path, string text) => new(
        [.. options.AdditionalFiles.Where(file => file.Path != path), new TextFile(path, text)],
        new Options(options.AnalyzerConfigOptionsProvider, path));

    private sealed class TextFile(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        /// <inheritdoc/>
        public override string Path => path;

        /// <inheritdoc/>
        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    /// <summary>Says of the schema what is said of every file.</summary>
    private sealed class Options(AnalyzerConfigOptionsProvider others, string path) : AnalyzerConfigOptionsProvider
    {
        /// <inheritdoc/>
        public override AnalyzerConfigOptions GlobalOptions => others.GlobalOptions;

        /// <inheritdoc/>
        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => others.GetOptions(tree);

        /// <inheritdoc/>
        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            textFile.Path == path ? GlobalOptions : others.GetOptions(textFile);
    }
}
