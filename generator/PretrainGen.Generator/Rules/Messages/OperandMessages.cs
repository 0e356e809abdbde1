using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Conditions.Operands;
using PretrainGen.Generator.Rules.Consistency;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Rules.Messages;

/// <summary>Puts into words what is tested, and what it is compared with.</summary>
internal static class OperandMessages
{
    /// <summary>What is tested is called, and what it is.</summary>
    public static (Message Name, Message Value) Subject(CellOperand subject, OperandValue value) => subject switch
    {
        ColumnOperand { Position: CellPosition.This } when value.Source is { } cell =>
            (Message.Column(cell.Column.Name), value.IsMissing ? Message.Of("PTG3005_Empty") : cell.Column.Quote(cell.Row)),
        ColumnOperand or ReferencedOperand when value.Source is { } cell => (
            Message.Of("PTG3005_CellOfRow", Message.Column(cell.Column.Name), Message.Row(cell.Column.Table, cell.Row)),
            value.IsMissing ? Message.Of("PTG3005_Empty") : cell.Column.Quote(cell.Row)),
        _ => (Name(subject), value.IsMissing ? Message.Of("PTG3005_Empty") : Message.Quote(value.Text)),
    };

    /// <summary>What people call a value to compare with: where it is several cells, the one that decides. Null where it is none.</summary>
    public static Message? Describe(CellOperand operand, RowScope scope, Func<OperandValue, Truth> relation)
    {
        if (operand is LiteralOperand literal)
            return WithTolerance(operand, Message.Quote(literal.Name));
        if (operand.FindDecisive(scope, relation) is not { } value)
            return null;

        return WithTolerance(operand, Describe(operand, value));
    }

    private static Message Describe(CellOperand operand, OperandValue value) => operand switch
    {
        ColumnOperand { Position: CellPosition.This } when value.Source is { } cell =>
            Message.Of("PTG3005_FromField", cell.Column.Quote(cell.Row), Message.Plain(cell.Column.Name)),
        ColumnOperand or ReferencedOperand when value.Source is { } cell => Message.Of(
            "PTG3005_FromRow", cell.Column.Quote(cell.Row), Message.Plain(cell.Column.Name), Message.Row(cell.Column.Table, cell.Row)),
        ConvertedOperand { Original: var original } when value.Source is { } cell =>
            Message.Of("PTG3005_FromCell", Message.Quote(value.Text), OfRow(original, cell)),
        _ => Message.Of("PTG3005_FromResult", Message.Quote(value.Text), Name(operand)),
    };

    // A value that is read out of a cell is told with the cell.
    private static Message OfRow(CellOperand original, CellRead cell)
    {
        var source = Message.Of("PTG3005_Cell", Message.Plain(cell.Column.Name), cell.Column.Quote(cell.Row));
        return original is ColumnOperand { Position: CellPosition.This }
            ? source
            : Message.Of("PTG3005_CellOfRow", source, Message.Row(cell.Column.Table, cell.Row));
    }

    private static Message Name(CellOperand operand) => operand switch
    {
        ColumnOperand cell => Message.Column(cell.Name),
        ReferencedOperand cell => Message.Column(cell.Name),
        ConvertedOperand converted => Name(converted.Original),
        LiteralOperand literal => Message.Plain(literal.Name),
        ArithmeticOperand arithmetic => Message.Of(
            arithmetic.Operator switch
            {
                ArithmeticOperator.Sum => "PTG3005_Sum",
                ArithmeticOperator.Difference => "PTG3005_Difference",
                ArithmeticOperator.Product => "PTG3005_Product",
                _ => "PTG3005_Ratio",
            },
            Message.And(arithmetic.Items.Select(Name))),
        _ => Message.Empty,
    };

    private static Message WithTolerance(CellOperand operand, Message value) =>
        operand.Within is { } within ? Message.Of("PTG3005_Within", value, Message.Plain(within.Text)) : value;
}
