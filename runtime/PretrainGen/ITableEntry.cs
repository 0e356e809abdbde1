using System.ComponentModel;

namespace PretrainGen;

/// <summary>
/// An entry of a generated table: a view on one row. Generated entries implement it explicitly so that the library can make them out of row
/// numbers. Not meant to be used directly.
/// </summary>
/// <typeparam name="TEntry">The entry itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ITableEntry<TEntry>
    where TEntry : struct, ITableEntry<TEntry>
{
    /// <summary>Whether the entry is a row of the table; its default value is none.</summary>
    bool IsRow { get; }

    /// <summary>Makes the entry of a row. The entry it is called on does not matter, and may be the default.</summary>
    /// <param name="row">The row, from 0.</param>
    TEntry FromRow(int row);
}
