using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Naming;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing.Inference;

namespace PretrainGen.Generator.Entities.Typing;

/// <summary>Gives a column its type where no schema does: the narrowest that all its cells have.</summary>
internal sealed class ColumnInference(MergedTable table, RowIndex rows, MergedColumn? doc, CellFindings findings)
{
    private const int LongestIdentifyingText = 250;

    public TypedColumn Type(MergedColumn column)
    {
        var type = TypeInference.Infer(column.Filled.ToList(), column.Header);
        return type switch
        {
            ColumnType.Int32 or ColumnType.Int64 => new(column, type, new CellReader(InferredCells.Integer)) { IsUnique = !column.IsKey && IsUniqueInteger(column) },
            ColumnType.Boolean => new(column, type, new CellReader(InferredCells.Boolean)),
            ColumnType.Date => new(column, type, new CellReader(InferredCells.Day)),
            ColumnType.Double => new(column, type, new CellReader(InferredCells.Number)),
            _ when column.IsKey || column == doc => Text(column),
            _ => Reference(column) ?? Category(column) ?? Text(column, IsUniqueText(column)),
        };
    }

    private static TypedColumn Text(MergedColumn column, bool isUnique = false) =>
        new(column, ColumnType.Text, new CellReader(text => CellValue.OfText(text))) { IsUnique = isUnique };

    private TypedColumn? Reference(MergedColumn column) => ReferenceInference.Find(column, rows) switch
    {
        null => null,
        { } isList => new(column, ColumnType.Reference, new CellReader(rows.Read, isList ? rows.Split : null)),
    };

    private TypedColumn? Category(MergedColumn column)
    {
        if (!CategoryInference.IsCategory(column))
        {
            return null;
        }

        var members = new NameScope(ReservedNames.ForEnumMembers, findings);
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        var categories = new List<Category>();
        for (var row = 0; row < column.Values.Count; row++)
        {
            if (column.Values[row] is { } value && !positions.ContainsKey(value))
            {
                positions.Add(value, positions.Count);
                categories.Add(new Category(value, members.Next(value, table.AddressOf(row, column))));
            }
        }

        return new(column, ColumnType.Category, new CellReader(value => positions.TryGetValue(value, out var position) ? CellValue.OfCategory(value, position) : null))
        {
            Categories = categories.ToEquatableArray(),
        };
    }

    private static bool IsUnique(MergedColumn column)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return column.Filled.All(seen.Add) && seen.Count > 1;
    }

    // Few rows often have different years by chance; only what is called an identifier is meant to be one.
    private static bool IsUniqueInteger(MergedColumn column) => TypeInference.Identifies(column.Header) && IsUnique(column);

    // Prose is always different, and nobody looks a row up by it.
    private static bool IsUniqueText(MergedColumn column) =>
        !RoleInference.IsProse(column.Header) && column.Filled.All(IsShort) && IsUnique(column);

    private static bool IsShort(string value) => value.Length <= LongestIdentifyingText && value.IndexOf('\n') < 0;
}
