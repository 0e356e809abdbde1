using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace PretrainGen;

/// <summary>
/// Entries of a generated table in file order: all of them, or those that a look-up finds. Neither the list nor enumerating it with
/// <c>foreach</c> allocates.
/// </summary>
/// <typeparam name="TEntry">The table's entry.</typeparam>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is a list, and named like one.")]
public readonly struct EntryList<TEntry> : IReadOnlyList<TEntry>, IEquatable<EntryList<TEntry>>
    where TEntry : struct, ITableEntry<TEntry>
{
    /// <summary>The rows of the entries; null where they are the first rows of the table.</summary>
    private readonly int[]? _rows;
    private readonly int _start;

    internal EntryList(int[]? rows, int start, int count)
    {
        _rows = rows;
        _start = start;
        Count = count;
    }

    /// <summary>The number of entries.</summary>
    public int Count { get; }

    /// <summary>The entry at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public TEntry this[int index] => (uint)index < (uint)Count
        ? default(TEntry).FromRow(RowAt(index))
        : throw ListText.OutOfRange(nameof(index), index, Count);

    /// <summary>Whether both lists have the same entries in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator ==(EntryList<TEntry> left, EntryList<TEntry> right) => left.Equals(right);

    /// <summary>Whether the lists differ in their entries or in their order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator !=(EntryList<TEntry> left, EntryList<TEntry> right) => !left.Equals(right);

    /// <summary>The entries as a new array.</summary>
    public TEntry[] ToArray()
    {
        var entries = new TEntry[Count];
        for (var index = 0; index < entries.Length; index++)
            entries[index] = this[index];
        return entries;
    }

    /// <summary>Whether an entry is in the list.</summary>
    /// <param name="entry">The entry.</param>
    public bool Contains(TEntry entry)
    {
        foreach (var other in this)
        {
            if (EqualityComparer<TEntry>.Default.Equals(other, entry))
                return true;
        }
        return false;
    }

    /// <summary>Enumerates the entries in file order.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<TEntry> IEnumerable<TEntry>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both lists have the same entries in the same order.</summary>
    /// <param name="other">The other list.</param>
    public bool Equals(EntryList<TEntry> other)
    {
        if (Count != other.Count)
            return false;
        for (var index = 0; index < Count; index++)
        {
            if (RowAt(index) != other.RowAt(index))
                return false;
        }
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EntryList<TEntry> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ListText.HashOf(this);

    /// <summary>The first entries with commas between them.</summary>
    public override string ToString() => ListText.Of(this);

    private int RowAt(int index) => _rows is null ? index : _rows[_start + index];

    /// <summary>Enumerates the entries of a list without allocating.</summary>
    [SuppressMessage(
        "Design",
        "CA1034:Nested types should not be visible",
        Justification = "The enumerators of System.Collections.Generic nest in the same way.")]
    public struct Enumerator : IEnumerator<TEntry>
    {
        private readonly EntryList<TEntry> _list;
        private int _index;

        internal Enumerator(EntryList<TEntry> list)
        {
            _list = list;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly TEntry Current => default(TEntry).FromRow(_list.RowAt(_index));

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            if (_index + 1 >= _list.Count)
                return false;
            _index++;
            return true;
        }

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
