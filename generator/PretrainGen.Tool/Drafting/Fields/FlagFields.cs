using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Typing.Inference.Formats;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Tool.Drafting.Fields;

/// <summary>Fields of flags, with the words or marks that stand in the cells.</summary>
internal static class FlagFields
{
    /// <summary>The field of a column of flags.</summary>
    public static SchemaField Of(SchemaField field, Column column)
    {
        var format = FlagInference.Find(column.Source.Values) ?? FlagInference.FindDigits(column.Source.Values);
        return field.With(FieldType.Boolean) with
        {
            TrueValues = Words(column, true, format?.True),
            FalseValues = Words(column, false, format?.False),
        };
    }

    // An answer that no cell gives is written as it would be.
    private static EquatableArray<string> Words(Column column, bool answer, HashSet<string>? usual)
    {
        var words = new List<string>();
        for (var row = 0; row < column.Source.Values.Count; row++)
        {
            if (column[row] is { Kind: CellKind.Boolean } value && value.Whole == (answer ? 1 : 0))
                words.Add(column.Text(row) ?? "");
        }

        if (words.Count == 0)
            words.AddRange(usual ?? []);
        return words.Distinct(StringComparer.Ordinal).ToEquatableArray();
    }
}
