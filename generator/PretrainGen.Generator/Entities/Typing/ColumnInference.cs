using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Naming;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Entities.Typing;

/// <summary>Gives a column its type where no schema does: the narrowest that all its cells have.</summary>
internal sealed class ColumnInference(MergedTable table, RowIndex rows, MergedColumn? doc, CellFindings findings)
{
    private const int LongestIdentifyingText = 250;

    /// <summary>The column with the type that its cells have.</summary>
    public Column Column(MergedColumn column, CancellationToken cancellation)
    {
        foreach (var type in TypeInference.Candidates(column.Header))
        {
            if (TypeInference.TryRead(column, type, cancellation) is { } values)
                return Read(column, type, values);
        }

        return column.IsKey || column == doc
            ? Text(column)
            : Reference(column) ?? Category(column) ?? Text(column, IsUniqueText(column));
    }

    // The cells have been read to find the type, so nobody reads them again.
    private Column Read(MergedColumn column, CellType type, ColumnValues values)
    {
        var result = new Column(column.Header, table, column, type)
        {
            IsUnique = type is Int64Type && !column.IsKey && IsUniqueInteger(column),
        };
        result.Keep(values);
        return result;
    }

    private Column Text(MergedColumn column, bool isUnique = false) =>
        new(column.Header, table, column, TextType.Any) { IsUnique = isUnique };

    private Column? Reference(MergedColumn column) => ReferenceInference.Find(column, rows) switch
    {
        null => null,
        { } isList => new(column.Header, table, column, new ReferenceType(rows), isList ? rows.Split : null),
    };

    private Column? Category(MergedColumn column)
    {
        if (!CategoryInference.IsCategory(column))
            return null;

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

        var type = new CategoryType(
            categories.ToEquatableArray(),
            value => positions.TryGetValue(value, out var position) ? position : -1);
        return new(column.Header, table, column, type);
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
