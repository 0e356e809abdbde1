using System.Collections.Immutable;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Entities.Typing;

/// <summary>What the cells of a column say.</summary>
/// <param name="type">What each of them, or each item of a list, is.</param>
/// <param name="values">The values, or the items of all lists.</param>
/// <param name="starts">
/// Of lists, where the items of each row start, and where the last ones end; null where a cell holds one value.
/// </param>
/// <param name="unreadable">The rows whose cells, or parts of them, could not be read.</param>
internal sealed class ColumnValues(CellType type, ValueStore values, ImmutableArray<int>? starts, HashSet<int> unreadable)
{
    /// <summary>What each cell, or each item of a list, is.</summary>
    public CellType Type => type;

    /// <summary>The values as the emitter takes them.</summary>
    public ColumnData Data { get; } = starts is { } known ? new ListData(known.ToEquatableArray(), values.ToData()) : values.ToData();

    /// <summary>What a row's cell says; a list says what items of it could be read.</summary>
    public CellValue this[int row] => starts is { } known
        ? CellValue.OfList(Enumerable.Range(known[row], known[row + 1] - known[row]).Select(item => values[item]))
        : values[row];

    /// <summary>Whether a row's cell, or a part of it, could not be read.</summary>
    public bool IsUnreadable(int row) => unreadable.Contains(row);
}
