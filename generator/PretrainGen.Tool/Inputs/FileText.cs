using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Tool.Inputs;

/// <summary>A file, read once, as the compiler reads it: UTF-8 unless a byte order mark says otherwise.</summary>
internal sealed class FileText : AdditionalText
{
    private readonly Lazy<SourceText?> _text;

    /// <summary>A file on disk.</summary>
    /// <param name="path">Its full path.</param>
    public FileText(string path) => (Path, _text) = (path, new(() => Read(path)));

    /// <summary>A file that is not on disk yet.</summary>
    /// <param name="path">Its full path.</param>
    /// <param name="text">What it will say.</param>
    public FileText(string path, string text) => (Path, _text) = (path, new(() => SourceText.From(text)));

    /// <inheritdoc/>
    public override string Path { get; }

    /// <inheritdoc/>
    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text.Value;

    private static SourceText? Read(string path)
    {
        if (!File.Exists(path))
            return null;

        using var stream = File.OpenRead(path);
        return SourceText.From(stream, Encoding.UTF8);
    }
}
