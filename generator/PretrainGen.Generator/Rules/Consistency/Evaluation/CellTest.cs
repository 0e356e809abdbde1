using PretrainGen.Generator.Catalog.Cells;

namespace PretrainGen.Generator.Rules.Consistency.Evaluation;

/// <summary>What a cell is tested for.</summary>
internal abstract class CellTest
{
    public abstract Truth Evaluate(int row, RuleColumn column);

    /// <summary>The further cells that it looks at.</summary>
    public virtual IEnumerable<CellRead> Reads(int row) => [];

    /// <summary>What it takes to pass, as a phrase that goes on from "should".</summary>
    public abstract object Describe(int row, RuleColumn column);

    /// <summary>The value is one of several.</summary>
    public sealed class IsOneOf(RuleOperand[] operands) : CellTest
    {
        public override Truth Evaluate(int row, RuleColumn column)
        {
            var value = column.Value(row);
            return operands.Any(operand => operand.Holds(row, other => CellComparison.AreEqual(value, other)));
        }

        public override IEnumerable<CellRead> Reads(int row) => operands.SelectMany(operand => operand.Reads(row));

        public override object Describe(int row, RuleColumn column)
        {
            var value = column.Value(row);
            return Texts.Of("PTG3005_Be", Phrase.Or(operands.Select(operand => operand.Describe(row, other => CellComparison.AreEqual(value, other)))));
        }
    }

    /// <summary>The value is no less, or no more, than another.</summary>
    public sealed class IsWithin(RuleOperand bound, bool isLowerBound) : CellTest
    {
        public override Truth Evaluate(int row, RuleColumn column) => bound.Holds(row, Compare(column.Value(row)));

        public override IEnumerable<CellRead> Reads(int row) => bound.Reads(row);

        public override object Describe(int row, RuleColumn column) =>
            Texts.Of(isLowerBound ? "PTG3005_BeAtLeast" : "PTG3005_BeAtMost", bound.Describe(row, Compare(column.Value(row))));

        private Func<CellValue, Truth> Compare(CellValue value) => other => CellComparison.Difference(value, other) switch
        {
            null => Truth.Unknown,
            { } difference => (isLowerBound ? difference >= 0 : difference <= 0).ToTruth(),
        };
    }

    /// <summary>There is a value.</summary>
    public sealed class IsPresent : CellTest
    {
        public override Truth Evaluate(int row, RuleColumn column) => (column.Value(row).Kind != CellKind.Missing).ToTruth();

        public override object Describe(int row, RuleColumn column) => Texts.Of("PTG3005_BeFilled");
    }

    /// <summary>There is no value.</summary>
    public sealed class IsMissing : CellTest
    {
        public override Truth Evaluate(int row, RuleColumn column) => (column.Value(row).Kind == CellKind.Missing).ToTruth();

        public override object Describe(int row, RuleColumn column) => Texts.Of("PTG3005_BeEmpty");
    }

    /// <summary>A pattern is found in what stands in the cell.</summary>
    public sealed class Matches(BudgetedPattern pattern) : CellTest
    {
        public override Truth Evaluate(int row, RuleColumn column) => column.Text(row) switch
        {
            null => Truth.Unknown,
            { } text => pattern.Find(text) is not null ? Truth.True : pattern.IsExhausted ? Truth.Unknown : Truth.False,
        };

        public override object Describe(int row, RuleColumn column) => Texts.Of("PTG3005_Match", Wording.Quote(pattern.Source.Value));
    }

    /// <summary>One of several values is an item of the cell's list or, in a text, some part of it in whatever case.</summary>
    public sealed class Contains(RuleOperand[] operands) : CellTest
    {
        public override Truth Evaluate(int row, RuleColumn column)
        {
            var holds = Holds(row, column);
            return operands.Any(operand => operand.Holds(row, holds));
        }

        public override IEnumerable<CellRead> Reads(int row) => operands.SelectMany(operand => operand.Reads(row));

        public override object Describe(int row, RuleColumn column)
        {
            var holds = Holds(row, column);
            return Texts.Of("PTG3005_Contain", Phrase.Or(operands.Select(operand => operand.Describe(row, holds))));
        }

        private static Func<CellValue, Truth> Holds(int row, RuleColumn column)
        {
            var value = column.Value(row);
            return other => (value.Kind, other.Kind) switch
            {
                (CellKind.Missing, _) or (_, CellKind.Missing) => Truth.Unknown,
                (CellKind.List, _) => other.Each.All(part => value.Items.Any(item => CellComparison.AreSame(item, part))).ToTruth(),
                _ => (column.Text(row)!.IndexOf(other.Text, StringComparison.OrdinalIgnoreCase) >= 0).ToTruth(),
            };
        }
    }
}
