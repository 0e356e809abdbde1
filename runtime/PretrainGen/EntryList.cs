using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace PretrainGen;

/// <summary>All entries of a generated table, in file order. Neither the list nor going through it with <c>foreach</c> allocates.</summary>
/// <typeparam name="TEntry">The table's entry.</typeparam>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is a list, and named like one.")]
public readonly struct EntryList<TEntry> : IReadOnlyList<TEntry>, IEquatable<EntryList<TEntry>>
    where TEntry : struct, ITableEntry<TEntry>
{
    /// <summary>Makes the list of a table's first rows. Generated code calls it.</summary>
    /// <param name="count">How many rows the table has.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public EntryList(int count)
    {
        if (count < 0)
            throw new ArgumentOutOfRangeException(nameof(count), count, "A table cannot have fewer than 0 rows.");
        Count = count;
    }

    /// <summary>How many entries there are.</summary>
    public int Count { get; }

    /// <summary>The entry of a row.</summary>
    /// <param name="index">The row, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public TEntry this[int index] => (uint)index < (uint)Count
        ? default(TEntry).FromRow(index)
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The table has {Count} rows, counted from 0.");

    /// <summary>Goes through the entries in file order.</summary>
    public Enumerator GetEnumerator() => new(Count);

    IEnumerator<TEntry> IEnumerable<TEntry>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both lists have the same entries: lists of one table differ in their count alone.</summary>
    /// <param name="other">The other list.</param>
    public bool Equals(EntryList<TEntry> other) => Count == other.Count;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EntryList<TEntry> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Count;

    /// <summary>Whether both lists have the same entries.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator ==(EntryList<TEntry> left, EntryList<TEntry> right) => left.Equals(right);

    /// <summary>Whether the lists have different entries.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator !=(EntryList<TEntry> left, EntryList<TEntry> right) => !left.Equals(right);

    /// <summary>Goes through the entries of a table without allocating.</summary>
    [SuppressMessage(
        "Design",
        "CA1034:Nested types should not be visible",
        Justification = "The enumerators of System.Collections.Generic nest in the same way.")]
    public struct Enumerator : IEnumerator<TEntry>
    {
        private readonly int _count;
        private int _row;

        internal Enumerator(int count)
        {
            _count = count;
            _row = -1;
        }

        /// <inheritdoc/>
        public readonly TEntry Current => default(TEntry).FromRow(_row);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            if (_row + 1 >= _count)
                return false;
            _row++;
            return true;
        }

        /// <inheritdoc/>
        public void Reset() => _row = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
