using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Conditions.Operands;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Schema.Model.Conditions;

namespace PretrainGen.Generator.Entities.Conditions.Binding;

/// <summary>
/// Finds the columns, rows and values that a condition of the schema names. A condition that cannot be evaluated is reported, and is none.
/// </summary>
/// <param name="context">What all conditions of the check share.</param>
/// <param name="columns">The table that the condition is about.</param>
/// <param name="other">The table of the other row: of the same one in a pair, of the one that a foreign key is followed from.</param>
internal sealed class ConditionBinder(BindingContext context, ColumnBinder columns, ColumnBinder other)
{
    private readonly OperandBinder _operands = new(context, columns, other);
    private readonly TestBinder _tests = new(context, columns, other);

    /// <param name="context">What all conditions of the check share.</param>
    /// <param name="columns">The table that the condition is about.</param>
    public ConditionBinder(BindingContext context, ColumnBinder columns)
        : this(context, columns, columns)
    {
    }

    /// <summary>The condition, or its opposite.</summary>
    public RowCondition? Bind(Condition condition, bool isForbidden = false) => condition switch
    {
        Condition.AllOf all => Join(all.Parts.Select(part => Bind(part, isForbidden)), all: !isForbidden),
        Condition.AnyOf any => Join(any.Parts.Select(part => Bind(part, isForbidden)), all: isForbidden),
        Condition.NotOf not => Bind(not.Part, !isForbidden),
        Condition.OnField on => columns.Find(on.Field) is { } column ? BindColumn(column, on.Tests, isForbidden) : null,
        Condition.OnValue on => BindValue(on, isForbidden),
        Condition.OnReferenced on => BindReferenced(on, isForbidden),
        Condition.OnReferring on => BindReferring(on, isForbidden),
        _ => null,
    };

    private RowCondition? BindColumn(Column column, EquatableArray<FieldTest> tests, bool isForbidden) =>
        BindTests(new ColumnOperand(new FirstFilled([column])), ComparedValue.Of(column), tests, isForbidden);

    private RowCondition? BindValue(Condition.OnValue on, bool isForbidden) => _operands.Bind(on.Value) is { } value
        ? BindTests(value, new ComparedValue(on.Value.Word.Value, value.Kind, value.IsYear), on.Tests, isForbidden)
        : null;

    private RowCondition? BindTests(CellOperand subject, ComparedValue compared, EquatableArray<FieldTest> tests, bool isForbidden) =>
        Join(tests.Select(test => BindTest(subject, compared, test, isForbidden)), all: !isForbidden);

    private RowCondition? BindTest(CellOperand subject, ComparedValue compared, FieldTest test, bool isForbidden)
    {
        if (test is FieldTest.Not not)
            return BindTests(subject, compared, not.Tests, !isForbidden);

        return _tests.Bind(compared, test) is { } bound ? new ValueCondition(columns.Table, subject, bound, isForbidden) : null;
    }

    private RelatedCondition? BindReferenced(Condition.OnReferenced on, bool isForbidden) =>
        context.References.Find(columns, on.Via) is { } reference && BindIn(reference.Target, on.Then, isForbidden) is { } then
            ? new RelatedCondition(reference, on.Of, then)
            : null;

    private RowCondition? BindReferring(Condition.OnReferring on, bool isForbidden)
    {
        if (context.References.FindReferring(columns, on.By) is not { } referring)
            return null;

        var parts = new List<RowCondition?>();
        if (on.Count is { } count)
            parts.Add(new ReferringCount(referring, count, isForbidden));
        if (on.Then is { } then)
            parts.Add(BindIn(referring.Source, then, isForbidden) is { } bound ? new RelatedCondition(referring, on.Of, bound) : null);
        return Join(parts, all: !isForbidden);
    }

    private RowCondition? BindIn(ColumnBinder table, Condition condition, bool isForbidden) =>
        new ConditionBinder(context, table, other: columns).Bind(condition, isForbidden);

    private static RowCondition? Join(IEnumerable<RowCondition?> parts, bool all) => parts.AllOrNull() switch
    {
        null => null,
        { Length: 1 } single => single[0],
        { } several => all ? new RowCondition.AllOf(several) : new RowCondition.AnyOf(several),
    };
}
