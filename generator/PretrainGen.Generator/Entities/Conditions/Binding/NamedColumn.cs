using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Conditions.Binding;

/// <summary>A column that the schema names in a condition, or as evidence.</summary>
/// <param name="name">Its name.</param>
/// <param name="schemaField">What the schema says of it; null where it says nothing.</param>
/// <param name="cells">Its cells; null where the table has no such column, so that all of them are missing.</param>
/// <param name="table">The table.</param>
internal sealed class NamedColumn(string name, SchemaField? schemaField, TypedColumn? cells, MergedTable table)
{
    private CellKind? _kind;

    public string Name => name;

    public SchemaField? Field => schemaField;

    /// <summary>What its cells are; <see cref="CellKind.Missing"/> where there is none that could tell.</summary>
    public CellKind Kind => _kind ??= FindKind();

    /// <summary>What a row's cell says; nothing where it cannot be read.</summary>
    public CellValue Value(int row) => cells?[row] ?? CellValue.Missing;

    /// <summary>What a row's cell says; nothing where something is wrong with it.</summary>
    public CellValue Known(int row) => IsFaulty(row) ? CellValue.Missing : Value(row);

    /// <summary>What stands in a row's cell; null where it says nothing.</summary>
    public string? Text(int row) => Value(row).Kind == CellKind.Missing ? null : cells?.Source.Values[row];

    /// <summary>Where a row's cell links to, or else what stands in it.</summary>
    public string? LinkOrText(int row) => cells?.Source.Link(row) ?? Text(row);

    /// <summary>Whether something was found wrong with a row's cell already. What such a cell means is not known, so nothing is concluded from it.</summary>
    public bool IsFaulty(int row) => cells?.IsFaulty(row) ?? false;

    public CellAddress Address(int row) => cells is null ? table.KeyAddress(row) : table.AddressOf(row, cells.Source);

    /// <summary>What people call a value of this column: of a category its label, of everything else what stands in the cell.</summary>
    public string NameOf(int row) => Value(row) is { Kind: CellKind.Category } category ? NameOf(category) : cells?.Source.Values[row] ?? "";

    /// <summary>What people call a value of this column.</summary>
    public string NameOf(CellValue value) =>
        schemaField?.Categories.FirstOrDefault(category => category.Value.Value == value.Text)?.Name ?? value.Text;

    private CellKind FindKind()
    {
        if (FieldKind() is { } kind)
            return kind;

        for (var row = 0; row < table.RowCount; row++)
        {
            if (Value(row).Kind is not CellKind.Missing and var found)
                return found;
        }

        return CellKind.Missing;
    }

    private CellKind? FieldKind() => schemaField?.Type.Value switch
    {
        FieldType.List => CellKind.List,
        _ when schemaField?.Categories.Count > 0 => CellKind.Category,
        FieldType.Number or FieldType.Integer or FieldType.Year => CellKind.Number,
        FieldType.Date or FieldType.DateTime => CellKind.Date,
        FieldType.Boolean => CellKind.Boolean,
        _ => null,
    };
}
