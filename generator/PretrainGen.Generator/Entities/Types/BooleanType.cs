using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Entities.Values.Formats;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Types;

/// <summary>True or false.</summary>
/// <param name="read">What a text says.</param>
internal sealed class BooleanType(Func<string, bool?> read) : NumberStoredType
{
    /// <summary>The words <c>true</c> and <c>false</c>.</summary>
    public static BooleanType Plain { get; } = new(text => CellSyntax.TryBoolean(text, out var value) ? value : null);

    /// <inheritdoc/>
    public override string Name => "bool";

    /// <inheritdoc/>
    public override CellKind Kind => CellKind.Boolean;

    /// <summary>The words that a field has for yes and no.</summary>
    public static BooleanType Of(SchemaField field)
    {
        var isTrue = new HashSet<string>(field.TrueValues, StringComparer.Ordinal);
        var isFalse = new HashSet<string>(field.FalseValues, StringComparer.Ordinal);
        return new(text => isTrue.Contains(text) ? true : isFalse.Contains(text) ? false : null);
    }

    /// <summary>The flags of a format.</summary>
    public static BooleanType Of(FlagFormat format) =>
        new(format.Read) { Blank = format.BlankIsFalse ? CellValue.OfBoolean(false) : null };

    /// <inheritdoc/>
    public override CellValue? Read(string text) => read(text) is { } value ? CellValue.OfBoolean(value) : null;

    /// <inheritdoc/>
    public override CellValue? ReadLiteral(string text) =>
        (text == "true" ? true : read(text) ?? (text == "false" ? false : null)) is { } value ? CellValue.OfBoolean(value) : null;

    /// <inheritdoc/>
    public override CellValue Load(long number) => CellValue.OfBoolean(number == 1);
}
