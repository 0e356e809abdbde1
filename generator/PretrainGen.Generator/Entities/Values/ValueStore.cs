using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Entities.Values;

/// <summary>The values of a column, or the items of its lists, as they are kept, so that no cell is read twice.</summary>
internal abstract class ValueStore
{
    public abstract int Count { get; }

    /// <summary>A value; <see cref="CellValue.Missing"/> where there is none.</summary>
    public abstract CellValue this[int index] { get; }

    /// <summary>Adds a value, or nothing where none could be read.</summary>
    public abstract void Add(CellValue? value);

    /// <summary>The values as the emitter takes them; nothing can be added any more.</summary>
    public abstract ColumnData ToData();

    /// <summary>Whether all values that are there are of some kind.</summary>
    public bool TrueForAll(Func<CellValue, bool> isOfKind)
    {
        for (var i = 0; i < Count; i++)
        {
            if (this[i] is { Kind: not CellKind.Missing } value && !isOfKind(value))
                return false;
        }

        return true;
    }
}
