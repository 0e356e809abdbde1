using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Conditions.Binding;

/// <summary>What is known of a value that is tested, before its cells are looked at.</summary>
/// <param name="Name">What the schema calls it.</param>
/// <param name="Kind">What it is compared as.</param>
/// <param name="IsYear">Whether its numbers are years.</param>
/// <param name="Column">The column whose cells it is; null where it is worked out.</param>
internal sealed record ComparedValue(string Name, CellKind Kind, bool IsYear, Column? Column = null)
{
    /// <summary>The cells of a column.</summary>
    public static ComparedValue Of(Column column) =>
        new(column.Name, column.Kind, column.Field is { Type.Value: FieldType.Year }, column);
}
