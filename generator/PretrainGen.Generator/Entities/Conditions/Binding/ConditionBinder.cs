using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Conditions.Patterns;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Additions;

namespace PretrainGen.Generator.Entities.Conditions.Binding;

/// <summary>
/// Finds the columns and values that a condition of the schema names. A condition that cannot be evaluated is reported, and is none.
/// </summary>
internal sealed class ConditionBinder(ColumnBinder columns, Action<BindingFault> report)
{
    private readonly LiteralBinder _literals = new(report);
    private readonly List<BudgetedPattern> _patterns = [];

    /// <summary>The patterns of all conditions so far.</summary>
    public IReadOnlyList<BudgetedPattern> Patterns => _patterns;

    public RowCondition? Bind(Condition condition) => condition switch
    {
        Condition.AllOf all => all.Parts.Select(Bind).AllOrNull() is { } parts ? new RowCondition.AllOf(parts) : null,
        Condition.AnyOf any => any.Parts.Select(Bind).AllOrNull() is { } parts ? new RowCondition.AnyOf(parts) : null,
        Condition.NotOf not => Bind(not.Part) is { } part ? new RowCondition.NotOf(part) : null,
        Condition.OnField on => columns.Find(on.Field) is { } column ? BindTests(column, on.Tests) : null,
        _ => null,
    };

    private RowCondition? BindTests(Column column, EquatableArray<FieldTest> tests) =>
        tests.Select(test => BindTest(column, test)).AllOrNull() switch
        {
            null => null,
            { Length: 1 } single => single[0],
            { } several => new RowCondition.AllOf(several),
        };

    private RowCondition? BindTest(Column column, FieldTest test)
    {
        if (test is FieldTest.Not not)
            return BindTests(column, not.Tests) is { } part ? new RowCondition.NotOf(part) : null;

        CellTest? bound = test switch
        {
            FieldTest.IsOneOf values => BindOperands(column, values.Values) is { } operands ? new CellTest.IsOneOf(operands) : null,
            FieldTest.Contains values => BindContains(column, values),
            FieldTest.AtLeast least => BindBound(column, least.Operator, least.Bound) is { } bound1
                ? new CellTest.IsWithin(bound1, isLowerBound: true)
                : null,
            FieldTest.AtMost most => BindBound(column, most.Operator, most.Bound) is { } bound1
                ? new CellTest.IsWithin(bound1, isLowerBound: false)
                : null,
            FieldTest.Presence { IsPresent: true } => new CellTest.IsPresent(),
            FieldTest.Presence => new CellTest.IsMissing(),
            FieldTest.Matches matches => BindPattern(matches.Pattern),
            FieldTest.AgreesWith agreement => BindAgreement(column, agreement),
            _ => null,
        };
        return bound is null ? null : new RowCondition.OnCell(column, bound);
    }

    private CellTest.Contains? BindContains(Column column, FieldTest.Contains test)
    {
        if (column.Kind.IsScalar())
        {
            report(new BindingFault.NoParts(test.Operator, column.Name));
            return null;
        }

        return BindOperands(column, test.Values) is { } operands ? new CellTest.Contains(operands) : null;
    }

    private CellOperand? BindBound(Column column, Located<string> word, Operand operand)
    {
        var isOrdered = column.Kind.IsOrdered()
            || column.Kind == CellKind.Missing
            || (column.Kind == CellKind.Category && column.Field is { CategoriesOrdered: true });
        if (isOrdered)
            return BindOperand(column, operand);

        report(new BindingFault.NoOrder(word, column.Name));
        return null;
    }

    private CellTest.Matches? BindPattern(Located<string> source)
    {
        if (BudgetedPattern.TryCreate(source, columns.Time) is not { } pattern)
            return null;

        _patterns.Add(pattern);
        return new CellTest.Matches(pattern);
    }

    private AgreesWith? BindAgreement(Column column, FieldTest.AgreesWith test)
    {
        if (columns.Find(test.Field) is not { } other || (test.As.Value == ReadAs.Value && !AreComparable(column, other, test.Field)))
            return null;

        return new AgreesWith(other, test.As.Value, test.Within);
    }

    private CellOperand[]? BindOperands(Column column, EquatableArray<Operand> operands) =>
        operands.Select(operand => BindOperand(column, operand)).AllOrNull();

    private CellOperand? BindOperand(Column column, Operand operand)
    {
        switch (operand)
        {
            case Operand.Literal literal:
                return _literals.Bind(column, literal.Value);
            case Operand.Field field:
                return columns.Find(field.Name) is { } other && AreComparable(column, other, field.Name)
                    ? new CellOperand.Field(other)
                    : null;
            case Operand.Referenced referenced:
                var via = columns.FindReference(referenced.Via);
                return columns.Find(referenced.Name) is { } target && via is not null && AreComparable(column, target, referenced.Name)
                    ? new CellOperand.Referenced(via, target)
                    : null;
            default:
                return null;
        }
    }

    /// <summary>
    /// Whether the cells of two columns can be compared at all: numbers with numbers, dates with dates, and texts of any kind.
    /// </summary>
    private bool AreComparable(Column column, Column other, Located<string> name)
    {
        var (left, right) = (Comparable(column.Kind), Comparable(other.Kind));
        if (left == right || left == CellKind.Missing || right == CellKind.Missing || left == CellKind.List || right == CellKind.List)
            return true;

        report(new BindingFault.NotComparable(name, column.Name));
        return false;
    }

    private static CellKind Comparable(CellKind kind) => kind is CellKind.Category or CellKind.Reference ? CellKind.Text : kind;
}
