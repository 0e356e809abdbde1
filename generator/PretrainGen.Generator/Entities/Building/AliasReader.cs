using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Typing;

namespace PretrainGen.Generator.Entities.Building;

/// <summary>Reads the aliases of rows. One that leads to another row already is left out.</summary>
internal sealed class AliasReader
{
    private readonly MergedTable _table;
    private readonly Column? _column;
    private readonly CellFindings _findings;
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);

    /// <param name="table">The rows.</param>
    /// <param name="column">The column of the aliases; null where there is none.</param>
    /// <param name="findings">Where to note a name that is taken.</param>
    public AliasReader(MergedTable table, Column? column, CellFindings findings)
    {
        _table = table;
        _column = column;
        _findings = findings;
        for (var row = table.RowCount - 1; row >= 0 && column is not null; row--)
            _rows[table.Keys[row]] = row;
    }

    public EquatableArray<string> Of(int row) => _column is null
        ? EquatableArray<string>.Empty
        : _column[row].Each.Select(alias => alias.Text).Where(alias => IsFree(alias, row)).ToEquatableArray();

    private bool IsFree(string alias, int row)
    {
        if (!_rows.TryGetValue(alias, out var owner))
        {
            _rows.Add(alias, row);
            return true;
        }

        if (owner != row)
        {
            _findings.Add(
                CellFault.RepeatedValue,
                _table.AddressOf(row, _column!.Source),
                alias,
                _column.Source.Header,
                _table.KeyAddress(owner));
        }

        return false;
    }
}
