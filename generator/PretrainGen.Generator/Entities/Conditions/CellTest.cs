using PretrainGen.Generator.Entities.Conditions.Binding;
using PretrainGen.Generator.Entities.Conditions.Patterns;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Entities.Conditions;

/// <summary>What a cell is tested for.</summary>
internal abstract class CellTest
{
    public abstract Truth Evaluate(int row, Column column);

    /// <summary>The further cells that it looks at.</summary>
    public virtual IEnumerable<CellRead> Reads(int row) => [];

    /// <summary>The value has some relation to one of several others.</summary>
    public abstract class Comparison(CellOperand[] operands) : CellTest
    {
        public IReadOnlyList<CellOperand> Operands => operands;

        public sealed override Truth Evaluate(int row, Column column)
        {
            var holds = Relation(row, column);
            return operands.Any(operand => operand.Holds(row, holds));
        }

        public sealed override IEnumerable<CellRead> Reads(int row) => operands.SelectMany(operand => operand.Reads(row));

        /// <summary>Tells whether a row's cell has the relation to a value.</summary>
        public abstract Func<CellValue, Truth> Relation(int row, Column column);
    }

    /// <summary>The value is one of several.</summary>
    public sealed class IsOneOf(CellOperand[] operands) : Comparison(operands)
    {
        public override Func<CellValue, Truth> Relation(int row, Column column)
        {
            var value = column[row];
            return other => CellComparison.AreEqual(value, other);
        }
    }

    /// <summary>The value is no less, or no more, than another.</summary>
    public sealed class IsWithin(CellOperand bound, bool isLowerBound) : Comparison([bound])
    {
        public bool IsLowerBound => isLowerBound;

        public override Func<CellValue, Truth> Relation(int row, Column column)
        {
            var value = column[row];
            return other => CellComparison.Difference(value, other) switch
            {
                null => Truth.Unknown,
                { } difference => (isLowerBound ? difference >= 0 : difference <= 0).ToTruth(),
            };
        }
    }

    /// <summary>One of several values is an item of the cell's list or, in a text, some part of it in whatever case.</summary>
    public sealed class Contains(CellOperand[] operands) : Comparison(operands)
    {
        public override Func<CellValue, Truth> Relation(int row, Column column)
        {
            var value = column[row];
            return other => (value.Kind, other.Kind) switch
            {
                (CellKind.Missing, _) or (_, CellKind.Missing) => Truth.Unknown,
                (CellKind.List, _) => other.Each.All(part => value.Items.Any(item => item.IsSame(part))).ToTruth(),
                _ => (column.ReadableText(row)!.IndexOf(other.Text, StringComparison.OrdinalIgnoreCase) >= 0).ToTruth(),
            };
        }
    }

    /// <summary>There is a value.</summary>
    public sealed class IsPresent : CellTest
    {
        public override Truth Evaluate(int row, Column column) => (column[row].Kind != CellKind.Missing).ToTruth();
    }

    /// <summary>There is no value.</summary>
    public sealed class IsMissing : CellTest
    {
        public override Truth Evaluate(int row, Column column) => (column[row].Kind == CellKind.Missing).ToTruth();
    }

    /// <summary>A pattern is found in the text of the cell.</summary>
    public sealed class Matches(BudgetedPattern pattern) : CellTest
    {
        public BudgetedPattern Pattern => pattern;

        public override Truth Evaluate(int row, Column column) => column.ReadableText(row) switch
        {
            null => Truth.Unknown,
            { } text => pattern.Find(text) is not null ? Truth.True : pattern.IsExhausted ? Truth.Unknown : Truth.False,
        };
    }
}
