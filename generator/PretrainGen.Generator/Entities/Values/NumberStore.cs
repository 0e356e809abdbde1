using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Types;

namespace PretrainGen.Generator.Entities.Values;

/// <summary>Values that are kept as whole numbers.</summary>
internal sealed class NumberStore(NumberStoredType type, int capacity) : ValueStore
{
    private readonly LazyList<long?> _added = new(capacity);
    private NumberData? _stored;

    /// <inheritdoc/>
    public override int Count => _stored?.Values.Count ?? _added.Count;

    /// <inheritdoc/>
    public override CellValue this[int index] =>
        (_stored is null ? _added[index] : _stored.Values[index]) is { } number ? type.Load(number) : CellValue.Missing;

    /// <inheritdoc/>
    public override void Add(CellValue? value) => _added.Add(value is { } known ? type.Store(known) : null);

    /// <inheritdoc/>
    public override ColumnData ToData()
    {
        _stored ??= new NumberData(_added.ToEquatableArray());
        return type.IsEmittedAsStored
            ? _stored
            : new NumberData(_stored.Values.ConvertAll(number => number is { } known ? type.Emitted(known) : number));
    }
}
