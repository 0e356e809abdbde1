using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Tool.Drafting.Fields;

/// <summary>Holds a field against the column that it is drafted for.</summary>
internal static class FieldProof
{
    /// <summary>Whether a field reads every cell as it was read without a schema.</summary>
    public static bool ReadsTheSame(SchemaField field, Column column)
    {
        // Categories and links are copied as they are, and names of rows are looked up.
        if (field.Categories.Count > 0 || field.IsOwnLink || column.Type is ReferenceType)
            return true;

        var type = FieldTypes.Of(field);
        var blank = field.MissingValues is { Count: 0 } ? type.Read("") : null;
        for (var row = 0; row < column.Source.Values.Count; row++)
        {
            var expected = column[row];
            var read = column.Text(row) is { } text ? type.Read(text) : blank;
            if (expected.Kind == CellKind.Missing ? read is not null : read != expected)
                return false;
        }

        return true;
    }
}
