using System.Collections.Immutable;

namespace PretrainGen.Generator.Common;

/// <summary>
/// Items that become an immutable array. Nothing is allocated before the first that is there: a type that does not fit is tried for free.
/// </summary>
/// <param name="capacity">How many there will be, as far as is known.</param>
internal sealed class LazyList<T>(int capacity)
{
    private ImmutableArray<T>.Builder? _items;
    private int _missing;

    public int Count => _items?.Count ?? _missing;

    public T this[int index] => _items is null ? default! : _items[index];

    public void Add(T item)
    {
        if (_items is null && item is null)
            _missing++;
        else
            Items().Add(item);
    }

    /// <summary>The items, moved and not copied where the capacity was right. Nothing can be added any more.</summary>
    public EquatableArray<T> ToEquatableArray()
    {
        var items = Items();
        items.Capacity = items.Count;
        return items.MoveToImmutable().ToEquatableArray();
    }

    private ImmutableArray<T>.Builder Items()
    {
        if (_items is null)
        {
            _items = ImmutableArray.CreateBuilder<T>(Math.Max(capacity, _missing));
            _items.AddRange(Enumerable.Repeat(default(T)!, _missing));
        }

        return _items;
    }
}
