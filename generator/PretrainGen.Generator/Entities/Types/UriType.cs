using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Entities.Types;

/// <summary>Absolute addresses.</summary>
internal sealed class UriType : TextStoredType
{
    /// <inheritdoc/>
    public override string Name => "uri";

    /// <inheritdoc/>
    public override CellKind Kind => CellKind.Text;

    /// <inheritdoc/>
    public override string Default => "about:blank";

    /// <inheritdoc/>
    public override CellValue? Read(string text) => TextForms.IsUri(text) ? CellValue.OfText(text) : null;

    /// <inheritdoc/>
    public override CellValue Load(string text) => CellValue.OfText(text);
}
