using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Testing.Projects;

/// <summary>A <see cref="ProjectFile"/> as the compiler sees it; a new object is an edited file.</summary>
internal sealed class TestAdditionalText(ProjectFile file) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(file.Text, Encoding.UTF8);

    /// <summary>What this text was made from.</summary>
    public ProjectFile File => file;

    /// <inheritdoc/>
    public override string Path => file.Path;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
