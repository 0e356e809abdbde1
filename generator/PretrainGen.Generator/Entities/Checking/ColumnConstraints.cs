using System.Globalization;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Conditions.Patterns;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;
using PretrainGen.Generator.Schema.Reading;

namespace PretrainGen.Generator.Entities.Checking;

/// <summary>The constraints of one column, ready to hold its cells against.</summary>
internal sealed class ColumnConstraints
{
    private readonly List<(string Description, Func<string, CellValue, IEnumerable<string>> FindBroken)> _checks = [];
    private readonly AllowedValues? _enum;

    private ColumnConstraints()
    {
    }

    /// <param name="column">The column.</param>
    /// <param name="texts">All that its cells say.</param>
    /// <param name="time">What all patterns of the entity have together.</param>
    /// <param name="cancellation">Asked now and then.</param>
    public ColumnConstraints(Column column, IEnumerable<string> texts, PatternTime time, CancellationToken cancellation)
    {
        var constraints = column.Field!.Constraints;
        AddLength("minLength", constraints.MinLength, (length, bound) => length >= bound);
        AddLength("maxLength", constraints.MaxLength, (length, bound) => length <= bound);
        AddBound(column, "minimum", constraints.Minimum, order => order >= 0);
        AddBound(column, "maximum", constraints.Maximum, order => order <= 0);
        AddBound(column, "exclusiveMinimum", constraints.ExclusiveMinimum, order => order > 0);
        AddBound(column, "exclusiveMaximum", constraints.ExclusiveMaximum, order => order < 0);
        AddPattern(constraints.Pattern, texts.SelectMany(column.Parts), column, time, cancellation);
        if (constraints.UniqueItems is { Value: true })
            _checks.Add((Describe("uniqueItems", "true"), (_, value) => Repeated(column.Type, value)));
        if (constraints.Enum.Count > 0)
            _enum = new AllowedValues(column, constraints.Enum);
    }

    /// <summary>The constraints of a column that the schema says nothing of.</summary>
    public static ColumnConstraints None { get; } = new();

    /// <summary>Whether matching the pattern takes too long: it is not used then.</summary>
    public bool HasSlowPattern { get; private set; }

    /// <summary>Whether there is nothing to check.</summary>
    public bool AreEmpty => _enum is null && _checks.Count == 0;

    /// <summary>How a cell breaks the first constraint that it breaks: the cell or, of a list, each item that does.</summary>
    public IEnumerable<(CellFault Fault, string Value, string Expected)> FindBroken(string text, CellValue value)
    {
        if (_enum?.FindOthers(text, value).Distinct().ToList() is { Count: > 0 } others)
            return others.Select(other => (CellFault.NotACategory, other, _enum.Suggest(other)));

        foreach (var (description, findBroken) in _checks)
        {
            var broken = findBroken(text, value).ToList();
            if (broken.Count > 0)
                return broken.Distinct().Select(part => (CellFault.ConstraintViolated, part, description));
        }

        return [];
    }

    private void AddLength(string name, Located<int>? bound, Func<int, int, bool> holds)
    {
        if (bound is { Value: var length })
        {
            Add(
                Describe(name, length.ToString(CultureInfo.InvariantCulture)),
                (text, value) => holds(LengthOf(text, value), length));
        }
    }

    private void AddBound(Column column, string name, Located<Scalar>? bound, Func<int, bool> holds)
    {
        if (bound is { Value: var scalar } && column.Type.ReadConstant(scalar) is { } limit)
            Add(Describe(name, scalar.Text), (_, value) => value.CompareTo(limit) is not { } order || holds(order));
    }

    private void Add(string description, Func<string, CellValue, bool> holds) =>
        _checks.Add((description, (text, value) => holds(text, value) ? [] : [text]));

    // Every cell is matched before one is blamed: how far a slow pattern comes depends on the machine.
    private void AddPattern(
        Located<string>? source, IEnumerable<string> texts, Column column, PatternTime time, CancellationToken cancellation)
    {
        if (source is not { } located || BudgetedPattern.TryCreateWhole(located, time) is not { } pattern)
            return;

        var broken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts.Distinct(StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            if (pattern.Find(text) is null)
                broken.Add(text);
        }

        if (pattern.IsExhausted)
            HasSlowPattern = true;
        else
            _checks.Add((Describe("pattern", located.Value), (text, _) => column.Parts(text).Where(broken.Contains)));
    }

    /// <summary>The items of a list that equal an item before them.</summary>
    private static IEnumerable<string> Repeated(CellType type, CellValue list)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return list.Items.Where(item => !seen.Add(type.Canonical(item))).Select(item => item.Text);
    }

    // One character of the astral planes is two chars.
    private static int LengthOf(string text, CellValue value) =>
        value.Kind == CellKind.List ? value.Items.Count : text.Length - text.Count(char.IsLowSurrogate);

    private static string Describe(string name, string bound) => name + " " + bound;
}
