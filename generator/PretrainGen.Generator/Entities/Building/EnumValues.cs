using System.Globalization;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Entities.Building;

/// <summary>
/// The numbers of the enum's members: those of a column of the schema's choice or, without a schema, of one that numbers the rows; or else
/// the positions of the rows.
/// </summary>
internal sealed class EnumValues(MergedTable table, TableSchema? schema, CellFindings findings)
{
    private readonly MergedColumn? _column = schema is null ? NumberInference.Find(table)
        : schema.Additions.EnumValue is { } name ? table.Find(name.Value) : null;

    private readonly Dictionary<int, int> _rows = [];

    /// <summary>One number a row, all different. A row whose cell holds none, or one that is taken, gets the first that is free.</summary>
    public int[] Read()
    {
        if (_column is null)
            return Enumerable.Range(0, table.RowCount).ToArray();

        var values = new int?[table.RowCount];
        for (var row = 0; row < values.Length; row++)
            values[row] = Read(_column, row);

        return FillUp(values);
    }

    private int? Read(MergedColumn column, int row)
    {
        if (column.Values[row] is not { } text)
        {
            findings.Add(CellFault.MissingRequired, table.AddressOf(row, column), "");
        }
        else if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            findings.Add(CellFault.WrongType, table.AddressOf(row, column), text, "integer of 32 bits");
        }
        else if (_rows.TryGetValue(value, out var first))
        {
            findings.Add(CellFault.RepeatedValue, table.AddressOf(row, column), text, column.Header, table.AddressOf(first, column));
        }
        else
        {
            _rows.Add(value, row);
            return value;
        }

        return null;
    }

    private int[] FillUp(int?[] values)
    {
        var next = 0;
        return Array.ConvertAll(values, value => value ?? Free());

        int Free()
        {
            while (_rows.ContainsKey(next))
                next++;

            return next++;
        }
    }
}
