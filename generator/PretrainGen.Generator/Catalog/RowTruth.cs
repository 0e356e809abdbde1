using System.Text.RegularExpressions;
using PretrainGen.Generator.Catalog.Cells;
using PretrainGen.Generator.Schema;

namespace PretrainGen.Generator.Catalog;

/// <summary>Says whether a condition of the schema holds for a row: true, false, or null where a cell that it takes is missing or no column.</summary>
internal sealed class RowTruth(UnitedTable table, IReadOnlyDictionary<UnitedColumn, TypedColumn> typed)
{
    private readonly Dictionary<string, Regex?> _patterns = new(StringComparer.Ordinal);

    public bool? Holds(Condition condition, int row) => condition switch
    {
        Condition.AllOf all => All(all.Parts.Select(part => Holds(part, row))),
        Condition.AnyOf any => !All(any.Parts.Select(part => !Holds(part, row))),
        Condition.NotOf not => !Holds(not.Part, row),
        Condition.OnField on => Column(on.Field) is { } column ? Passes(on.Tests, column, row) : null,
        _ => null,
    };

    private bool? Passes(IEnumerable<FieldTest> tests, TypedColumn column, int row) => All(tests.Select(test => Passes(test, column, row)));

    private bool? Passes(FieldTest test, TypedColumn column, int row) => test switch
    {
        FieldTest.Presence presence => (column[row].Kind != CellKind.Missing) == presence.IsPresent,
        FieldTest.Not not => !Passes(not.Tests, column, row),
        FieldTest.IsOneOf one => Any(one.Values, column, row, value => Compare(column[row], value, AreSame)),
        FieldTest.Contains part => Any(part.Values, column, row, value => Compare(column[row], value, (cell, wanted) => Contains(column, row, cell, wanted))),
        FieldTest.AtLeast least => Any([least.Bound], column, row, value => column[row].CompareTo(value) is { } order ? order >= 0 : null),
        FieldTest.AtMost most => Any([most.Bound], column, row, value => column[row].CompareTo(value) is { } order ? order <= 0 : null),
        FieldTest.Matches matches => column.Source.Values[row] is { } text ? Matches(matches.Pattern.Value, text) : null,
        _ => null,
    };

    private bool? Any(IEnumerable<Operand> operands, TypedColumn column, int row, Func<CellValue, bool?> passes) =>
        !All(operands.SelectMany(operand => ValuesOf(operand, column, row)).Select(value => !passes(value)));

    private IEnumerable<CellValue> ValuesOf(Operand operand, TypedColumn column, int row) => operand switch
    {
        Operand.Literal literal => [Literal(column, literal.Value.Value.Text)],
        Operand.Field other => [Column(other.Name)?[row] ?? CellValue.Missing],
        Operand.Referenced referenced when Column(referenced.Via) is { Target: null } via && Column(referenced.Name) is { } name =>
            via[row].Rows.Select(target => name[target]).DefaultIfEmpty(CellValue.Missing),
        _ => [CellValue.Missing],
    };

    /// <summary>A value that stands in the schema as the column has it; a category may be called by its label.</summary>
    private static CellValue Literal(TypedColumn column, string text)
    {
        var labelled = column.Categories.FirstOrDefault(category => category.Label == text);
        return column.Reader.ReadItem(labelled?.Value ?? text) ?? CellValue.OfText(text);
    }

    private static bool? Compare(CellValue cell, CellValue other, Func<CellValue, CellValue, bool> holds) =>
        cell.Kind == CellKind.Missing || other.Kind == CellKind.Missing ? null : holds(cell, other);

    private static bool AreSame(CellValue cell, CellValue other) => cell.Kind == CellKind.List || other.Kind == CellKind.List
        ? cell.Each.Select(item => item.Text).SequenceEqual(other.Each.Select(item => item.Text))
        : cell.CompareTo(other) is { } order ? order == 0 : cell.Text == other.Text;

    private static bool Contains(TypedColumn column, int row, CellValue cell, CellValue wanted) => cell.Kind == CellKind.List
        ? wanted.Each.All(part => cell.Items.Any(item => AreSame(item, part)))
        : column.Source.Values[row]!.IndexOf(wanted.Text, StringComparison.OrdinalIgnoreCase) >= 0;

    private bool? Matches(string pattern, string text)
    {
        if (!_patterns.TryGetValue(pattern, out var regex))
        {
            _patterns.Add(pattern, regex = RegexPattern.TryFind(pattern));
        }

        try
        {
            return regex?.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            _patterns[pattern] = null;
            return null;
        }
    }

    private TypedColumn? Column(Located<string> name) => table.Find(name.Value) is { } column ? typed[column] : null;

    private static bool? All(IEnumerable<bool?> parts)
    {
        bool? all = true;
        foreach (var part in parts)
        {
            if (part == false)
            {
                return false;
            }

            all = part is null ? null : all;
        }

        return all;
    }
}
