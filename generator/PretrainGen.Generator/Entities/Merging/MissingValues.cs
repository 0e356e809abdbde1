using PretrainGen.Generator.Common;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Merging;

/// <summary>Which cells of a column mean "no value": what the schema says, and the empty cell where it says nothing.</summary>
internal sealed class MissingValues
{
    private readonly Dictionary<string, HashSet<string>> _ofFields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _others;

    public MissingValues(TableSchema? schema)
    {
        _others = SetOf(schema?.MissingValues ?? MissingValue.Default);
        foreach (var field in schema?.Fields ?? EquatableArray<SchemaField>.Empty)
        {
            if (field.MissingValues is { } values)
                _ofFields[field.Name.Value] = SetOf(values);
        }
    }

    public HashSet<string> Of(string header) => _ofFields.TryGetValue(header, out var values) ? values : _others;

    private static HashSet<string> SetOf(EquatableArray<MissingValue> values) =>
        new(values.Select(value => value.Value.Value), StringComparer.Ordinal);
}
