using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Conditions.Operands;

/// <summary>Columns of a table, of which in each row the first cell counts that is filled.</summary>
/// <param name="columns">The columns.</param>
internal sealed class FirstFilled(Column[] columns)
{
    /// <summary>What the first of the columns is called.</summary>
    public string Name => columns[0].Name;

    /// <summary>What the values are compared as.</summary>
    public CellKind Kind { get; } = columns.Select(column => column.Kind).FirstOrDefault(kind => kind != CellKind.Missing);

    /// <summary>Whether numbers are years.</summary>
    public bool IsYear { get; } = columns[0].Field is { Type.Value: FieldType.Year };

    /// <summary>What the cell says.</summary>
    public OperandValue ValueOf(int row)
    {
        foreach (var column in columns)
        {
            // What a faulty cell means to say may be anything, so the next cell does not stand in for it.
            if (OperandValue.Of(row, column) is { } value && (!value.IsMissing || value.IsFaulty))
                return value;
        }

        return OperandValue.Of(row, columns[0]);
    }

    /// <summary>The cells up to that one.</summary>
    public IEnumerable<CellRead> Reads(int row)
    {
        foreach (var column in columns)
        {
            yield return new CellRead(row, column);
            if (column.Text(row) is not null)
                yield break;
        }
    }
}
