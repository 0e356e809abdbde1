using System.ComponentModel;

namespace PretrainGen;

/// <summary>Sorts the rows of a table by the values of a column. Only generated code calls it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class GroupRows
{
    /// <summary>By a column with a value a row.</summary>
    /// <typeparam name="TEntry">The table's entry.</typeparam>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="entries">The rows of the table.</param>
    /// <param name="read">Reads the column; a row whose value is null is left out.</param>
    public static RowGroups<TEntry, T> ByValue<TEntry, T>(EntryList<TEntry> entries, Func<TEntry, T?> read)
        where TEntry : struct, ITableEntry<TEntry>
        where T : notnull
    {
        _ = read ?? throw new ArgumentNullException(nameof(read));
        var values = new List<(T, int)>(entries.Count);
        for (var row = 0; row < entries.Count; row++)
        {
            if (read(entries[row]) is { } value)
                values.Add((value, row));
        }
        return new RowGroups<TEntry, T>(values);
    }

    /// <summary>By a column whose values may be missing.</summary>
    /// <typeparam name="TEntry">The table's entry.</typeparam>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="entries">The rows of the table.</param>
    /// <param name="read">Reads the column; a row whose value is null is left out.</param>
    public static RowGroups<TEntry, T> ByNullable<TEntry, T>(EntryList<TEntry> entries, Func<TEntry, T?> read)
        where TEntry : struct, ITableEntry<TEntry>
        where T : struct
    {
        _ = read ?? throw new ArgumentNullException(nameof(read));
        var values = new List<(T, int)>(entries.Count);
        for (var row = 0; row < entries.Count; row++)
        {
            if (read(entries[row]) is { } value)
                values.Add((value, row));
        }
        return new RowGroups<TEntry, T>(values);
    }

    /// <summary>By the items of a column of lists.</summary>
    /// <typeparam name="TEntry">The table's entry.</typeparam>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="entries">The rows of the table.</param>
    /// <param name="read">Reads the column. An item that a list has twice counts once.</param>
    public static RowGroups<TEntry, T> ByItem<TEntry, T>(EntryList<TEntry> entries, Func<TEntry, IReadOnlyList<T>> read)
        where TEntry : struct, ITableEntry<TEntry>
        where T : notnull
    {
        _ = read ?? throw new ArgumentNullException(nameof(read));
        var values = new List<(T, int)>(entries.Count);
        for (var row = 0; row < entries.Count; row++)
        {
            foreach (var value in read(entries[row]).Distinct())
                values.Add((value, row));
        }
        return new RowGroups<TEntry, T>(values);
    }
}
