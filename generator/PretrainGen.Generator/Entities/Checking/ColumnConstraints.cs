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
    private readonly List<(string Description, Func<string, CellValue, bool> Holds)> _checks = [];
    private readonly HashSet<string>? _enum;
    private readonly Func<string, string>? _suggest;

    private ColumnConstraints()
    {
    }

    public ColumnConstraints(Column column, PatternTime time, CancellationToken cancellation)
    {
        var constraints = column.Field!.Constraints;
        AddLength("minLength", constraints.MinLength, (length, bound) => length >= bound);
        AddLength("maxLength", constraints.MaxLength, (length, bound) => length <= bound);
        AddBound(column, "minimum", constraints.Minimum, order => order >= 0);
        AddBound(column, "maximum", constraints.Maximum, order => order <= 0);
        AddBound(column, "exclusiveMinimum", constraints.ExclusiveMinimum, order => order > 0);
        AddBound(column, "exclusiveMaximum", constraints.ExclusiveMaximum, order => order < 0);
        AddPattern(column, constraints.Pattern, time, cancellation);
        if (constraints.Enum.Count > 0)
        {
            var allowed = constraints.Enum.Select(value => column.Type.ReadConstant(value.Value)?.Text ?? value.Value.Text).ToList();
            _enum = new HashSet<string>(allowed, StringComparer.Ordinal);
            _suggest = Suggestions.Among(allowed);
        }
    }

    /// <summary>The constraints of a column that the schema says nothing of.</summary>
    public static ColumnConstraints None { get; } = new();

    /// <summary>Whether matching the pattern takes too long: it is not used then.</summary>
    public bool HasSlowPattern { get; private set; }

    /// <summary>Whether there is nothing to check.</summary>
    public bool AreEmpty => _enum is null && _checks.Count == 0;

    /// <summary>The first constraint that a cell breaks.</summary>
    public (CellFault Fault, string Value, string Expected)? FindBroken(string text, CellValue value)
    {
        if (_enum is not null
            && value.Each.FirstOrDefault(item => !_enum.Contains(item.Text)) is { Kind: not CellKind.Missing } stranger
            && !_enum.Contains(value.Text))
        {
            return (CellFault.NotACategory, stranger.Text, _suggest!(stranger.Text));
        }

        foreach (var (description, holds) in _checks)
        {
            if (!holds(text, value))
                return (CellFault.ConstraintViolated, text, description);
        }

        return null;
    }

    private void AddLength(string name, Located<int>? bound, Func<int, int, bool> holds)
    {
        if (bound is { Value: var length })
        {
            _checks.Add((
                Describe(name, length.ToString(CultureInfo.InvariantCulture)),
                (text, value) => holds(LengthOf(text, value), length)));
        }
    }

    private void AddBound(Column column, string name, Located<Scalar>? bound, Func<int, bool> holds)
    {
        if (bound is { Value: var scalar } && column.Type.ReadConstant(scalar) is { } limit)
            _checks.Add((Describe(name, scalar.Text), (_, value) => value.CompareTo(limit) is not { } order || holds(order)));
    }

    // Every cell is matched before one is blamed: how far a slow pattern comes depends on the machine.
    private void AddPattern(Column column, Located<string>? source, PatternTime time, CancellationToken cancellation)
    {
        if (source is not { } located || BudgetedPattern.TryCreateWhole(located, time) is not { } pattern)
            return;

        var broken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in column.Source.Filled.Distinct(StringComparer.Ordinal))
        {
            cancellation.ThrowIfCancellationRequested();
            if (pattern.Find(text) is null)
                broken.Add(text);
        }

        if (pattern.IsExhausted)
            HasSlowPattern = true;
        else
            _checks.Add((Describe("pattern", located.Value), (text, _) => !broken.Contains(text)));
    }

    // One character of the astral planes is two chars.
    private static int LengthOf(string text, CellValue value) =>
        value.Kind == CellKind.List ? value.Items.Count : text.Length - text.Count(char.IsLowSurrogate);

    private static string Describe(string name, string bound) => name + " " + bound;
}
