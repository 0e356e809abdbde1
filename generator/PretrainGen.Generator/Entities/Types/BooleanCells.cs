using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Types;

/// <summary>Reads the words that a field has for yes and no.</summary>
internal sealed class BooleanCells(SchemaField field)
{
    private readonly HashSet<string> _true = new(field.TrueValues, StringComparer.Ordinal);
    private readonly HashSet<string> _false = new(field.FalseValues, StringComparer.Ordinal);

    public CellValue? Read(string text) => (_true.Contains(text), _false.Contains(text)) switch
    {
        (true, _) => CellValue.OfBoolean(true),
        (_, true) => CellValue.OfBoolean(false),
        _ => null,
    };
}
