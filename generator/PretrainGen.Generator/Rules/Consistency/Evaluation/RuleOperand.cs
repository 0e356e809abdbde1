using PretrainGen.Generator.Catalog.Cells;

namespace PretrainGen.Generator.Rules.Consistency.Evaluation;

/// <summary>What a cell is compared with: a value, or one or more other cells.</summary>
internal abstract class RuleOperand
{
    /// <summary>Whether something holds for it. It has to hold for every row that is referred to; where there is none, nothing is known.</summary>
    public Truth Holds(int row, Func<CellValue, Truth> test) => Values(row).All(test);

    /// <summary>The cells that are read for a row.</summary>
    public abstract IEnumerable<CellRead> Reads(int row);

    /// <summary>What people call it. Where it is several cells, the one for which something does not hold.</summary>
    public abstract object Describe(int row, Func<CellValue, Truth> test);

    protected abstract IEnumerable<CellValue> Values(int row);

    /// <summary>A value that stands in the schema.</summary>
    /// <param name="value">The value, as the column that it is compared with has it.</param>
    /// <param name="name">What people call it.</param>
    public sealed class Literal(CellValue value, string name) : RuleOperand
    {
        public override IEnumerable<CellRead> Reads(int row) => [];

        public override object Describe(int row, Func<CellValue, Truth> test) => Wording.Quote(name);

        protected override IEnumerable<CellValue> Values(int row) => [value];
    }

    /// <summary>Another cell of the row.</summary>
    public sealed class Field(RuleColumn column) : RuleOperand
    {
        public override IEnumerable<CellRead> Reads(int row) => [new CellRead(row, column)];

        public override object Describe(int row, Func<CellValue, Truth> test) =>
            Texts.Of("PTG3005_FromField", Wording.Quote(column.NameOf(row)), column.Name);

        protected override IEnumerable<CellValue> Values(int row) => [column.Known(row)];
    }

    /// <summary>A cell of the rows that a cell of this row refers to.</summary>
    /// <param name="via">The column that refers.</param>
    /// <param name="column">The column of the other rows.</param>
    /// <param name="nameOf">What a row is called.</param>
    public sealed class Referenced(RuleColumn via, RuleColumn column, Func<int, string> nameOf) : RuleOperand
    {
        public override IEnumerable<CellRead> Reads(int row) =>
            via.Value(row).Rows.Select(other => new CellRead(other, column)).Prepend(new CellRead(row, via));

        public override object Describe(int row, Func<CellValue, Truth> test)
        {
            var other = via.Value(row).Rows.OrderBy(other => test(column.Known(other))).First();
            return Texts.Of("PTG3005_FromRow", Wording.Quote(column.NameOf(other)), column.Name, nameOf(other));
        }

        protected override IEnumerable<CellValue> Values(int row) => via.Value(row).Rows.Select(column.Known);
    }
}
