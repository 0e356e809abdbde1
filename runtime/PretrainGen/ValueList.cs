using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace PretrainGen;

/// <summary>
/// Values that nobody changes, such as the items of a list column. Neither the list nor enumerating it with <c>foreach</c> allocates.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "It is a list, and named like one.")]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;
    private readonly int _start;

    internal ValueList(T[] items, int start, int count)
    {
        _items = items;
        _start = start;
        Count = count;
    }

    /// <summary>The number of values.</summary>
    public int Count { get; }

    /// <summary>The value at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index] => (uint)index < (uint)Count
        ? _items![_start + index]
        : throw ListText.OutOfRange(nameof(index), index, Count);

    /// <summary>The values as a span, without a copy.</summary>
    /// <param name="list">The list.</param>
    [SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "It is called AsSpan, as everywhere.")]
    public static implicit operator ReadOnlySpan<T>(ValueList<T> list) => list.AsSpan();

    /// <summary>Whether both lists have equal values in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether the lists differ in their values or in their order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>The values as a span, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => new(_items, _start, Count);

    /// <summary>The values as a new array.</summary>
    public T[] ToArray() => AsSpan().ToArray();

    /// <summary>Whether a value is in the list.</summary>
    /// <param name="item">The value.</param>
    public bool Contains(T item) => _items is not null && Array.IndexOf(_items, item, _start, Count) >= 0;

    /// <summary>Enumerates the values in order.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both lists have equal values in the same order.</summary>
    /// <param name="other">The other list.</param>
    public bool Equals(ValueList<T> other)
    {
        if (Count != other.Count)
            return false;
        for (var index = 0; index < Count; index++)
        {
            if (!EqualityComparer<T>.Default.Equals(this[index], other[index]))
                return false;
        }
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => ListText.HashOf(this);

    /// <summary>The first values with commas between them.</summary>
    public override string ToString() => ListText.Of(this);

    /// <summary>Enumerates the values of a list without allocating.</summary>
    [SuppressMessage(
        "Design",
        "CA1034:Nested types should not be visible",
        Justification = "The enumerators of System.Collections.Generic nest in the same way.")]
    public struct Enumerator : IEnumerator<T>
    {
        private readonly ValueList<T> _list;
        private int _index;

        internal Enumerator(ValueList<T> list)
        {
            _list = list;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly T Current => _list[_index];

        readonly object? IEnumerator.Current => Current;

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
