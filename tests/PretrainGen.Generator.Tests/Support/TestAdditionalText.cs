using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PretrainGen.Generator.Tests.Support;

/// <summary>A <see cref="TableFile"/> as the compiler sees it; a new object is an edited file.</summary>
internal sealed class TestAdditionalText(TableFile file) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(file.Text, Encoding.UTF8);

    /// <inheritdoc/>
    public override string Path => file.Path;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
