using System.Globalization;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Shipping;
using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Entities.Building;

/// <summary>
/// The numbers of the enum's members: those of a column of the schema's choice; or else those that were shipped; or else those of a column
/// that numbers the rows; or else the positions of the rows. Where rows were shipped, those without a number get one that was never used.
/// </summary>
internal sealed class EnumValues(MergedTable table, TableSchema? schema, ShippedRows shipped, CellFindings findings)
{
    private readonly MergedColumn? _declared = DeclaredColumn(table, schema);
    private readonly MergedColumn? _inferred = schema is null ? NumberInference.Find(table) : null;
    private readonly Dictionary<int, int> _rows = [];

    /// <summary>The column that the schema says numbers the rows; null where it says none.</summary>
    public static MergedColumn? DeclaredColumn(MergedTable table, TableSchema? schema) =>
        schema?.Additions.EnumValue is { } name ? table.Find(name.Value) : null;

    /// <summary>One number a row, all different. A row whose cell holds none, or one that is taken, gets the first that is free.</summary>
    public int[] Read()
    {
        if (_declared is null && _inferred is null && shipped.IsEmpty)
            return Enumerable.Range(0, table.RowCount).ToArray();

        var values = new int?[table.RowCount];
        for (var row = 0; row < values.Length && _declared is not null; row++)
            values[row] = Read(_declared, row);
        for (var row = 0; row < values.Length; row++)
            values[row] ??= Take(shipped[row]?.Number, row);
        for (var row = 0; row < values.Length && _inferred is not null; row++)
            values[row] ??= TakeUnshipped(_inferred.Values[row], row);

        return FillUp(values);
    }

    private int? Read(MergedColumn column, int row)
    {
        if (column.Values[row] is not { } text)
            findings.Add(CellFault.MissingRequired, table.AddressOf(row, column), "");
        else if (!TryNumber(text, out var value))
            findings.Add(CellFault.WrongType, table.AddressOf(row, column), text, "integer of 32 bits");
        else if (_rows.TryGetValue(value, out var first))
            findings.Add(CellFault.RepeatedValue, table.AddressOf(row, column), text, column.Header, table.AddressOf(first, column));
        else
            return Take(value, row);

        return null;
    }

    // A column that only looks as if it numbered the rows gives way to what was shipped.
    private int? TakeUnshipped(string? text, int row) =>
        TryNumber(text, out var number) && !shipped.IsReserved(number) ? Take(number, row) : null;

    private int? Take(int? number, int row)
    {
        if (number is not { } free || _rows.ContainsKey(free))
            return null;

        _rows.Add(free, row);
        return free;
    }

    private int[] FillUp(int?[] values)
    {
        var next = unchecked(shipped.Highest + 1);
        return Array.ConvertAll(values, value => value ?? Free());

        // Above the greatest number there is, counting goes on with the least.
        int Free()
        {
            while (_rows.ContainsKey(next) || shipped.IsReserved(next))
                next = unchecked(next + 1);

            return unchecked(next++);
        }
    }

    private static bool TryNumber(string? text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
}
