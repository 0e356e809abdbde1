using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Conditions.Comparing;
using PretrainGen.Generator.Entities.Conditions.Operands;
using PretrainGen.Generator.Entities.Conditions.Tests;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Entities.Conditions.Binding;

/// <summary>Finds the columns and values that a test names. A test that cannot be evaluated is reported, and is none.</summary>
/// <param name="context">What all conditions of the check share.</param>
/// <param name="columns">The table that the tested values are of.</param>
/// <param name="other">The table of the other row.</param>
internal sealed class TestBinder(BindingContext context, ColumnBinder columns, ColumnBinder other)
{
    private readonly OperandBinder _operands = new(context, columns, other);

    /// <summary>The test, for a value.</summary>
    public CellTest? Bind(ComparedValue subject, FieldTest test) => test switch
    {
        FieldTest.IsOneOf values => BindOperands(subject, values.Values) is { } operands ? new IsOneOf(operands) : null,
        FieldTest.HasText text => BindText(subject, text),
        FieldTest.AtLeast least => BindBound(subject, least.Operator, least.Bound, isLowerBound: true),
        FieldTest.AtMost most => BindBound(subject, most.Operator, most.Bound, isLowerBound: false),
        FieldTest.Presence presence => new IsPresent(presence.IsPresent),
        FieldTest.Matches matches => context.Pattern(matches.Pattern, columns.Time) is { } pattern ? new Matches(pattern) : null,
        FieldTest.SharedBy shared => BindShared(subject, shared),
        FieldTest.AgreesWith agreement => BindAgreement(subject, agreement),
        _ => null,
    };

    private HasText? BindText(ComparedValue subject, FieldTest.HasText test)
    {
        if (subject.Kind.IsScalar() && test.Relation is TextRelation.Contains or TextRelation.Resembles)
        {
            context.Report(new BindingFault.NoParts(test.Operator, subject.Name));
            return null;
        }

        return BindOperands(subject, test.Values, isText: true) is { } operands ? new HasText(test.Relation, operands) : null;
    }

    private IsWithin? BindBound(ComparedValue subject, Located<string> word, Operand operand, bool isLowerBound)
    {
        var isOrdered = subject.Kind.IsOrdered()
            || subject.Kind == CellKind.Missing
            || (subject.Kind == CellKind.Category && subject.Column?.Field is { CategoriesOrdered: true });
        if (isOrdered)
            return _operands.Bind(subject, operand) is { } bound ? new IsWithin(bound, isLowerBound) : null;

        context.Report(new BindingFault.NoOrder(word, subject.Name));
        return null;
    }

    private SharedBy? BindShared(ComparedValue subject, FieldTest.SharedBy test)
    {
        if (subject.Column is { } column)
            return new SharedBy(column, test.Count, test.Ignoring, context.GroupsOf(columns.Table));

        context.Report(new BindingFault.NotAColumn(test.Operator, subject.Name));
        return null;
    }

    private AgreesWith? BindAgreement(ComparedValue subject, FieldTest.AgreesWith test)
    {
        if (columns.Find(test.Field) is not { } other)
            return null;
        if (test.As.Value != ReadAs.Value || CellComparison.AreComparable(subject.Kind, other.Kind, areYears: false))
            return new AgreesWith(other, test.As.Value, test.Within);

        context.Report(new BindingFault.NotComparable(test.Field, subject.Name));
        return null;
    }

    private CellOperand[]? BindOperands(ComparedValue subject, EquatableArray<Operand> operands, bool isText = false) =>
        operands.Select(operand => _operands.Bind(subject, operand, isText)).AllOrNull();
}
