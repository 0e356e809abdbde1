using System.ComponentModel;

namespace PretrainGen;

/// <summary>An entry of a generated table whose rows are members of an enum. Not meant to be used directly.</summary>
/// <typeparam name="TEntry">The entry itself.</typeparam>
/// <typeparam name="TKey">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IKeyedEntry<TEntry, TKey> : ITableEntry<TEntry>
    where TEntry : struct, IKeyedEntry<TEntry, TKey>
    where TKey : struct, Enum
{
    /// <summary>The row as a member of the enum.</summary>
    TKey Key { get; }
}
