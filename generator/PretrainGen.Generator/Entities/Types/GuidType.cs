using System.Globalization;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Entities.Types;

/// <summary>Universally unique identifiers, kept in their usual form.</summary>
internal sealed class GuidType : TextStoredType
{
    /// <inheritdoc/>
    public override string Name => "guid";

    /// <inheritdoc/>
    public override CellKind Kind => CellKind.Text;

    /// <inheritdoc/>
    public override string Default => Guid.Empty.ToString("D", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override CellValue? Read(string text) =>
        Guid.TryParse(text, out var guid) ? CellValue.OfText(guid.ToString("D", CultureInfo.InvariantCulture)) : null;

    /// <inheritdoc/>
    public override CellValue Load(string text) => CellValue.OfText(text);
}
