using PretrainGen.Generator.Entities.Conditions.Comparing;
using PretrainGen.Generator.Entities.Conditions.Operands;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Entities.Conditions.Tests;

/// <summary>So many rows have the value.</summary>
/// <param name="column">The column.</param>
/// <param name="count">How many rows.</param>
/// <param name="ignored">What does not count when values are compared.</param>
/// <param name="group">The rows that are counted together with a row, by a text that they share; null where a row is in no group.</param>
internal sealed class SharedBy(Column column, CountRange count, IgnoredText ignored, Func<int, string?> group) : CellTest
{
    private readonly TextComparison _texts = new(ignored);
    private ILookup<(string Group, string Value), int>? _rows;

    /// <summary>How many rows may have it.</summary>
    public CountRange Count => count;

    /// <inheritdoc/>
    public override Truth Evaluate(RowScope scope, OperandValue value) => value.Source is { Column: var source, Row: var row }
        && source == column && !value.IsMissing && group(row) is not null
            ? count.Contains(RowsOf(row).Count()).ToTruth()
            : Truth.Unknown;

    /// <summary>The rows that have the value of a row, itself included.</summary>
    public IEnumerable<int> RowsOf(int row) => KeyOf(row) is { } key ? (_rows ??= Find())[key] : [];

    private ILookup<(string Group, string Value), int> Find() => Enumerable.Range(0, column.Table.RowCount)
        .Select(row => (Key: KeyOf(row), Row: row))
        .Where(found => found.Key is not null)
        .ToLookup(found => found.Key!.Value, found => found.Row);

    private (string Group, string Value)? KeyOf(int row) => group(row) is { } key && column.ValueText(row) is { } text
        ? (key, ignored == IgnoredText.None ? text : _texts.Fold(column.Text(row)!))
        : null;
}
