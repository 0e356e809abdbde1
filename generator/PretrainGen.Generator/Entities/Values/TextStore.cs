using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Types;

namespace PretrainGen.Generator.Entities.Values;

/// <summary>Values that are kept as texts.</summary>
internal sealed class TextStore(TextStoredType type, int capacity) : ValueStore
{
    private readonly LazyList<string?> _added = new(capacity);
    private TextData? _stored;

    /// <inheritdoc/>
    public override int Count => _stored?.Values.Count ?? _added.Count;

    /// <inheritdoc/>
    public override CellValue this[int index] =>
        (_stored is null ? _added[index] : _stored.Values[index]) is { } text ? type.Load(text) : CellValue.Missing;

    /// <inheritdoc/>
    public override void Add(CellValue? value) => _added.Add(value?.Text);

    /// <inheritdoc/>
    public override ColumnData ToData() => _stored ??= new TextData(_added.ToEquatableArray());
}
