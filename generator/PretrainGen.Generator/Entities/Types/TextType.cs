using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Types;

/// <summary>Texts, of any form or of one that a schema asks for.</summary>
/// <param name="isOfForm">Whether a text has the form.</param>
internal sealed class TextType(Func<string, bool> isOfForm) : TextStoredType
{
    /// <summary>Any text.</summary>
    public static TextType Any { get; } = new(_ => true);

    /// <inheritdoc/>
    public override string Name => "text";

    /// <inheritdoc/>
    public override CellKind Kind => CellKind.Text;

    /// <summary>The texts that a field says its cells are.</summary>
    public static TextType Of(FieldType type, string format) => (type, format) switch
    {
        (FieldType.String, "email") => new(TextForms.IsEmail),
        (FieldType.String, "uri") => new(TextForms.IsUri),
        (FieldType.String, "uuid") => new(TextForms.IsUuid),
        (FieldType.String, "binary") => new(TextForms.IsBase64),
        _ => Any,
    };

    /// <inheritdoc/>
    public override CellValue? Read(string text) => isOfForm(text) ? CellValue.OfText(text) : null;

    /// <inheritdoc/>
    public override CellValue? ReadLiteral(string text) => isOfForm(text) ? CellValue.OfText(text) : null;

    /// <inheritdoc/>
    public override CellValue Load(string text) => CellValue.OfText(text);
}
