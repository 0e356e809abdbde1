using System.Collections.Immutable;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Entities.Typing;

/// <summary>Reads the cells of a column from the first row to the last, each once.</summary>
/// <param name="type">What each cell, or each item of a list, is.</param>
/// <param name="split">Takes a list apart; null where a cell holds one value.</param>
/// <param name="rowCount">How many rows there are.</param>
internal sealed class ColumnReader(CellType type, Func<string, IEnumerable<string>>? split, int rowCount)
{
    private readonly ValueStore _values = type.NewStore(split is null ? rowCount : 0);
    private readonly ImmutableArray<int>.Builder? _starts = split is null ? null : Starts(rowCount);
    private readonly HashSet<int> _unreadable = [];
    private int _row;

    /// <summary>Passes over a row without a text.</summary>
    public void Skip()
    {
        if (_starts is null)
            _values.Add(type.Blank);
        EndRow();
    }

    /// <summary>Reads the cell of the next row.</summary>
    /// <returns>What it says, and the parts of it that say nothing.</returns>
    public (CellValue Value, IReadOnlyList<string> Unreadable) Read(string text)
    {
        var (value, unreadable) = Parse(text);
        if (_starts is null)
            _values.Add(value.Kind == CellKind.Missing ? null : value);
        foreach (var item in _starts is null ? default : value.Items)
            _values.Add(item);
        if (unreadable.Count > 0)
            _unreadable.Add(_row);
        EndRow();
        return (value, unreadable);
    }

    /// <summary>Reads the cell of the next row if it can be read.</summary>
    public bool TryRead(string text)
    {
        if (type.Read(text) is not { } value)
            return false;

        _values.Add(value);
        EndRow();
        return true;
    }

    /// <summary>Reads a text that is no cell of the column, as the cell of another table about the same row.</summary>
    public (CellValue Value, IReadOnlyList<string> Unreadable) Parse(string text)
    {
        if (split is null)
            return type.Read(text) is { } value ? (value, []) : (CellValue.Missing, [text]);

        var items = new List<CellValue>();
        var unreadable = new List<string>();
        foreach (var part in split(text))
        {
            if (type.Read(part) is { } item)
                items.Add(item);
            else
                unreadable.Add(part);
        }

        return (CellValue.OfList(items), unreadable);
    }

    /// <summary>What was read.</summary>
    public ColumnValues Finish() => new(type.Narrow(_values), _values, _starts?.MoveToImmutable(), _unreadable);

    private void EndRow()
    {
        _starts?.Add(_values.Count);
        _row++;
    }

    private static ImmutableArray<int>.Builder Starts(int rowCount)
    {
        var starts = ImmutableArray.CreateBuilder<int>(rowCount + 1);
        starts.Add(0);
        return starts;
    }
}
