using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Conditions.Comparing;
using PretrainGen.Generator.Entities.Conditions.Operands;
using PretrainGen.Generator.Entities.Conditions.Patterns;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Entities.Conditions.Binding;

/// <summary>Finds the columns and foreign keys that a value of the schema names.</summary>
/// <param name="context">What is shared by all conditions of a rule.</param>
/// <param name="columns">The columns of the table that the value is of.</param>
/// <param name="other">The columns of the table that the other row is of.</param>
internal sealed class OperandBinder(BindingContext context, ColumnBinder columns, ColumnBinder other)
{
    private readonly LiteralBinder _literals = new(context.Report);

    /// <summary>The value, to be compared with others; null, and reported, where it cannot be.</summary>
    public CellOperand? Bind(ComparedValue subject, Operand operand, bool isText = false)
    {
        if (operand is Operand.Literal literal)
            return isText && !IsNamed(subject) ? LiteralBinder.Text(literal.Value) : _literals.Bind(subject, literal.Value);

        return Bind(operand) is { } bound && (isText || IsComparable(subject, bound, operand.Word)) ? bound : null;
    }

    /// <summary>The value; null, and reported, where there is none.</summary>
    public CellOperand? Bind(Operand operand) => BindSource(operand)?.ComparedWith(operand.Within?.Value, operand.Ignoring);

    private CellOperand? BindSource(Operand operand) => operand switch
    {
        Operand.Literal literal => LiteralBinder.Number(literal.Value),
        Operand.Cell cell => BindCell(cell),
        Operand.Referenced referenced => BindReferenced(referenced),
        Operand.Arithmetic arithmetic => BindArithmetic(arithmetic),
        Operand.Converted converted => BindConverted(converted),
        _ => null,
    };

    // Of a column that lists its values, each value that stands in the schema is one of them.
    private static bool IsNamed(ComparedValue subject) => subject.Column?.Field is { } field
        && (field.Categories.Count > 0 || field.Constraints.Enum.Count > 0);

    private ColumnOperand? BindCell(Operand.Cell cell)
    {
        var table = cell.Position == CellPosition.Other ? other : columns;
        return table.Find(cell.Names) is { } found && AreAlike(found, cell.Names)
            ? new ColumnOperand(new FirstFilled(found), cell.Position, context.Order)
            : null;
    }

    private ReferencedOperand? BindReferenced(Operand.Referenced operand)
    {
        if (context.References.Find(columns, operand.Via) is not { } reference)
            return null;

        return reference.Target.Find(operand.Names) is { } found && AreAlike(found, operand.Names)
            ? new ReferencedOperand(reference, new FirstFilled(found), operand.Of)
            : null;
    }

    private ArithmeticOperand? BindArithmetic(Operand.Arithmetic operand)
    {
        if (operand.Items.Select(Bind).AllOrNull() is not { } items)
            return null;

        var kind = items[0].Kind;
        for (var at = 1; at < items.Length; at++)
        {
            if (CellArithmetic.KindOf(operand.Operator, kind, items[at].Kind) is not { } result)
            {
                context.Report(new BindingFault.NoArithmetic(operand.Word, operand.Items[at - 1].Word.Value, operand.Items[at].Word.Value));
                return null;
            }

            kind = result;
        }

        return new ArithmeticOperand(operand.Operator, items, kind);
    }

    private ConvertedOperand? BindConverted(Operand.Converted operand)
    {
        if (Bind(operand.Source) is not { } source)
            return null;

        var pattern = operand.Match is { } match ? context.Pattern(match, columns.Time) : null;
        var readAs = operand.Match is not null && operand.As.Value == ReadAs.Value ? ReadAs.Text : operand.As.Value;
        var bound = new ConvertedOperand(source, pattern, readAs, operand.Plus?.Value);
        if (operand.Plus is { } plus && !CanShift(bound.Kind, plus.Value))
        {
            context.Report(new BindingFault.NoShift(new Located<string>(plus.Value.Text, plus.Span), operand.Word.Value));
            return null;
        }

        return bound;
    }

    private static bool CanShift(CellKind kind, Amount amount) => kind switch
    {
        CellKind.Missing or CellKind.Date or CellKind.YearMonth => true,
        CellKind.Number => !amount.IsDuration || amount.Ticks == 0,
        CellKind.Time or CellKind.Duration => amount.Months == 0,
        _ => false,
    };

    private bool AreAlike(Column[] found, EquatableArray<Located<string>> names)
    {
        for (var at = 1; at < found.Length; at++)
        {
            if (!CellComparison.AreComparable(found[0].Kind, found[at].Kind, areYears: false))
            {
                context.Report(new BindingFault.NotComparable(names[at], found[0].Name));
                return false;
            }
        }

        return true;
    }

    private bool IsComparable(ComparedValue subject, CellOperand operand, Located<string> word)
    {
        if (subject.Kind != operand.Kind && (subject.Kind == CellKind.List || operand.Kind == CellKind.List)
            && subject.Kind != CellKind.Missing && operand.Kind != CellKind.Missing)
        {
            context.Report(new BindingFault.OneIsAList(word, operand.Kind == CellKind.List ? word.Value : subject.Name));
            return false;
        }

        if (CellComparison.AreComparable(subject.Kind, operand.Kind, subject.IsYear || operand.IsYear))
            return true;

        context.Report(new BindingFault.NotComparable(word, subject.Name));
        return false;
    }
}
