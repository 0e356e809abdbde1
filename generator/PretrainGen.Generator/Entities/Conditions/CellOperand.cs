using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Entities.Conditions;

/// <summary>What a cell is compared with: a value, or one or more other cells.</summary>
internal abstract class CellOperand
{
    /// <summary>
    /// Whether something holds for it. It has to hold for every row that is referred to; where there is none, nothing is known.
    /// </summary>
    public Truth Holds(int row, Func<CellValue, Truth> test) => Values(row).All(test);

    /// <summary>The cells that are read for a row.</summary>
    public abstract IEnumerable<CellRead> Reads(int row);

    protected abstract IEnumerable<CellValue> Values(int row);

    /// <summary>A value written in the schema.</summary>
    /// <param name="value">The value, as the column that it is compared with has it.</param>
    /// <param name="name">What people call it.</param>
    public sealed class Literal(CellValue value, string name) : CellOperand
    {
        public string Name => name;

        public override IEnumerable<CellRead> Reads(int row) => [];

        protected override IEnumerable<CellValue> Values(int row) => [value];
    }

    /// <summary>Another cell of the row.</summary>
    public sealed class Field(Column column) : CellOperand
    {
        public Column Column => column;

        public override IEnumerable<CellRead> Reads(int row) => [new CellRead(row, column)];

        protected override IEnumerable<CellValue> Values(int row) => [column.Known(row)];
    }

    /// <summary>A cell of the rows that a cell of this row refers to.</summary>
    /// <param name="via">The column that refers.</param>
    /// <param name="column">The column of the other rows.</param>
    public sealed class Referenced(Column via, Column column) : CellOperand
    {
        public Column Column => column;

        /// <summary>
        /// Of the rows that a row refers to, that which decides whether something holds for all of them; null where it refers to none.
        /// </summary>
        public int? FindDecisive(int row, Func<CellValue, Truth> test) =>
            via[row].Rows.OrderBy(other => test(column.Known(other))).Select(other => (int?)other).FirstOrDefault();

        public override IEnumerable<CellRead> Reads(int row) =>
            via[row].Rows.Select(other => new CellRead(other, column)).Prepend(new CellRead(row, via));

        protected override IEnumerable<CellValue> Values(int row) => via[row].Rows.Select(column.Known);
    }
}
