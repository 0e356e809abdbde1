using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Checking;

/// <summary>The only values that the cells of a column may have, or the items of its lists.</summary>
internal sealed class AllowedValues
{
    private readonly CellType _type;
    private readonly HashSet<string> _values;
    private readonly HashSet<string>? _lists;
    private readonly Func<string, string> _suggest;

    /// <param name="column">The column.</param>
    /// <param name="allowed">The values as the schema has them.</param>
    public AllowedValues(Column column, EquatableArray<Located<Scalar>> allowed)
    {
        var texts = allowed.Select(value => value.Value.Text).ToList();
        _type = column.Type;
        _values = new(
            allowed.Select(value => _type.ReadConstant(value.Value)).OfType<CellValue>().Select(_type.Canonical),
            StringComparer.Ordinal);
        _lists = column.IsList ? new(texts, StringComparer.Ordinal) : null;
        _suggest = Suggestions.Among(texts);
    }

    /// <summary>What of a cell is none of the values; nothing where a whole list is one.</summary>
    public IEnumerable<string> FindOthers(string text, CellValue value) => _lists?.Contains(text) == true
        ? []
        : value.Each.Where(item => !_values.Contains(_type.Canonical(item))).Select(item => item.Text);

    /// <summary>The value that is nearest to another one; "" where none is near.</summary>
    public string Suggest(string other) => _suggest(other);
}
