using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Tool.Drafting.Fields;

/// <summary>Fields of categories: the values, and the other spellings of each that cells have.</summary>
internal static class CategoryFields
{
    /// <summary>The field of a column of categories.</summary>
    public static SchemaField Of(SchemaField field, Column column)
    {
        var spellings = column.Categories.Select(_ => new List<string>()).ToList();
        for (var row = 0; row < column.Source.Values.Count; row++)
        {
            if (column[row] is { Kind: CellKind.Category } value && column.Text(row) is { } text)
                spellings[(int)value.Whole].Add(text);
        }

        return field.With(FieldType.String) with
        {
            Categories = column.Categories.Select((category, position) => Category(category.Value, spellings[position])).ToEquatableArray(),
        };
    }

    private static FieldCategory Category(string value, IEnumerable<string> spellings) =>
        new(new Located<string>(value, default))
        {
            Aliases = spellings
                .Where(text => text != value)
                .Distinct(StringComparer.Ordinal)
                .Select(text => new Located<string>(text, default))
                .ToEquatableArray(),
        };
}
