using System.ComponentModel;

namespace PretrainGen;

/// <summary>
/// The rows of each value of a column, sorted when they are first asked for: one pass over the table. Only generated code makes them.
/// </summary>
/// <typeparam name="TEntry">The table's entry.</typeparam>
/// <typeparam name="T">The type of the values, or of the items of lists.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RowGroups<TEntry, T>
    where TEntry : struct, ITableEntry<TEntry>
    where T : notnull
{
    private readonly Dictionary<T, (int Start, int Count)> _groups = [];
    private readonly int[] _rows;

    /// <summary>Sorts rows by value, in one pass for counting and one for placing.</summary>
    /// <param name="values">The values, each with its row, in file order.</param>
    internal RowGroups(List<(T Value, int Row)> values)
    {
        foreach (var (value, _) in values)
            _groups[value] = (0, _groups.TryGetValue(value, out var group) ? group.Count + 1 : 1);

        var free = 0;
        var next = new Dictionary<T, int>(_groups.Count);
        foreach (var group in _groups)
        {
            next.Add(group.Key, free);
            free += group.Value.Count;
        }

        _rows = new int[values.Count];
        foreach (var (value, row) in values)
            _rows[next[value]++] = row;

        foreach (var end in next)
            _groups[end.Key] = (end.Value - _groups[end.Key].Count, _groups[end.Key].Count);
    }

    /// <summary>The rows that have a value, in file order; none for a value that is in no row, or is null.</summary>
    /// <param name="value">The value.</param>
    public EntryList<TEntry> Find(T? value) =>
        value is not null && _groups.TryGetValue(value, out var group) ? new EntryList<TEntry>(_rows, group.Start, group.Count) : default;

    /// <summary>Finds the first row that has a value.</summary>
    /// <param name="value">The value; null is in no row.</param>
    /// <param name="entry">The row.</param>
    public bool TryGet(T? value, out TEntry entry)
    {
        var found = Find(value);
        entry = found.Count > 0 ? found[0] : default;
        return found.Count > 0;
    }
}
