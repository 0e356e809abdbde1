using System.Globalization;

namespace PretrainGen.Generator.Catalog;

/// <summary>Gives each column of a united table its type and typed values.</summary>
internal sealed class ColumnBuilder
{
    private const int LongestIdentifyingText = 250;

    private readonly UnitedColumn? _doc;
    private readonly UnitedColumn? _link;
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly UniqueNames _names;

    public ColumnBuilder(UnitedTable table, string entityName)
    {
        _doc = RoleInference.FindDoc(table.Columns);
        _link = RoleInference.FindLink(table.Columns);
        _names = new UniqueNames(ReservedNames.ForColumns(entityName));
        for (var row = 0; row < table.Keys.Count; row++)
        {
            _rows.Add(table.Keys[row], row);
        }
    }

    public EntityColumn Build(UnitedColumn column) => Typed(column) with
    {
        Header = column.Header,
        Identifier = NameOf(column),
        Role = Role(column),
    };

    // A key column that is called Name is what the entry calls Name anyway.
    private string NameOf(UnitedColumn column)
    {
        var identifier = Identifier.From(column.Header);
        return column.IsKey && identifier == EntityColumn.NameProperty ? identifier : _names.Next(identifier);
    }

    private ColumnRole Role(UnitedColumn column) => column switch
    {
        { IsKey: true } => ColumnRole.Key,
        _ when column == _doc => ColumnRole.Doc,
        _ when column == _link => ColumnRole.Link,
        _ => ColumnRole.Fact,
    };

    private EntityColumn Typed(UnitedColumn column)
    {
        var type = TypeInference.Infer(column.Filled.ToList(), column.Header);
        return type switch
        {
            ColumnType.Int32 or ColumnType.Int64 => Number(column, type, Integer) with { IsUnique = !column.IsKey && IsUniqueInteger(column) },
            ColumnType.Boolean => Number(column, type, Boolean),
            ColumnType.Date => Number(column, type, DayNumber),
            ColumnType.Double => OfTexts(column, type, NumberLiteral),
            _ when column.IsKey || column == _doc => OfTexts(column, ColumnType.Text, value => value),
            _ => Reference(column) ?? Category(column) ?? UniqueText(column),
        };
    }

    private EntityColumn? Reference(UnitedColumn column)
    {
        var references = ReferenceInference.Find(column, _rows);
        return references switch
        {
            null => null,
            _ when Array.Exists(references, named => named.Length > 1) => OfData(column, ColumnType.Reference, ReferenceLists(references)) with { IsNullable = false },
            _ => OfData(column, ColumnType.Reference, new NumberData(references.Select(named => named.Length == 0 ? (long?)null : named[0]).ToEquatableArray())),
        };
    }

    private static ListData ReferenceLists(int[][] references)
    {
        var starts = new int[references.Length + 1];
        for (var row = 0; row < references.Length; row++)
        {
            starts[row + 1] = starts[row] + references[row].Length;
        }

        return new ListData(starts.ToEquatableArray(), references.SelectMany(named => named).ToEquatableArray());
    }

    private static EntityColumn? Category(UnitedColumn column)
    {
        if (!CategoryInference.IsCategory(column))
        {
            return null;
        }

        var positions = new Dictionary<string, long>(StringComparer.Ordinal);
        var members = new UniqueNames(ReservedNames.ForEnumMembers);
        var categories = new List<Category>();
        foreach (var value in column.Filled)
        {
            if (!positions.ContainsKey(value))
            {
                positions.Add(value, positions.Count);
                categories.Add(new Category(value, members.Next(Identifier.From(value))));
            }
        }

        return Number(column, ColumnType.Category, value => positions[value]) with { Categories = categories.ToEquatableArray() };
    }

    private static EntityColumn UniqueText(UnitedColumn column) =>
        OfTexts(column, ColumnType.Text, value => value) with { IsUnique = IsUniqueText(column) };

    private static EntityColumn Number(UnitedColumn column, ColumnType type, Func<string, long> convert) =>
        OfData(column, type, new NumberData(column.Values.Select(value => value is null ? (long?)null : convert(value)).ToEquatableArray()));

    private static EntityColumn OfTexts(UnitedColumn column, ColumnType type, Func<string, string> convert) =>
        OfData(column, type, new TextData(column.Values.Select(value => value is null ? null : convert(value)).ToEquatableArray()));

    private static EntityColumn OfData(UnitedColumn column, ColumnType type, ColumnData data) => new(
        column.Header,
        Identifier: "",
        type,
        IsNullable: column.Values.Contains(null),
        IsUnique: false,
        ColumnRole.Fact,
        EquatableArray<Category>.Empty,
        data);

    private static bool IsUnique(UnitedColumn column)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return column.Filled.All(seen.Add) && seen.Count > 1;
    }

    // Few rows often have different years by chance; only what is called an identifier is meant to be one.
    private static bool IsUniqueInteger(UnitedColumn column) => TypeInference.Identifies(column.Header) && IsUnique(column);

    // Prose is always different, and nobody looks a row up by it.
    private static bool IsUniqueText(UnitedColumn column) =>
        !RoleInference.IsProse(column.Header) && column.Filled.All(IsShort) && IsUnique(column);

    private static bool IsShort(string value) => value.Length <= LongestIdentifyingText && value.IndexOf('\n') < 0;

    private static long Integer(string value)
    {
        CellSyntax.TryInteger(value, out var number);
        return number;
    }

    private static long Boolean(string value) => CellSyntax.TryBoolean(value, out var boolean) && boolean ? 1 : 0;

    private static long DayNumber(string value)
    {
        CellSyntax.TryDate(value, out var date);
        return date.Ticks / TimeSpan.TicksPerDay;
    }

    /// <summary>The author's own digits, as C# writes them: no detour through binary, so no host can change them.</summary>
    private static string NumberLiteral(string value)
    {
        var digits = value.TrimStart('+');
        var exponent = digits.IndexOfAny(['e', 'E']);
        var mantissa = exponent < 0 ? digits : digits.Substring(0, exponent);
        mantissa = mantissa.StartsWith("-.", StringComparison.Ordinal) ? "-0" + mantissa.Substring(1) : mantissa;
        mantissa = mantissa.StartsWith(".", StringComparison.Ordinal) ? "0" + mantissa : mantissa;
        mantissa = mantissa.TrimEnd('.');
        return string.Format(CultureInfo.InvariantCulture, "{0}{1}d", [mantissa, exponent < 0 ? "" : digits.Substring(exponent)]);
    }
}
