using System.Globalization;
using PretrainGen.Generator.Entities.Conditions.Comparing;
using PretrainGen.Generator.Entities.Conditions.Operands;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Types.Times;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Entities.Values.Formats;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Conditions.Binding;

/// <summary>Reads the values written in the schema as the values have them that they are compared with.</summary>
internal sealed class LiteralBinder(Action<BindingFault> report)
{
    /// <summary>A text.</summary>
    public static LiteralOperand Text(Located<Scalar> literal) => new(CellValue.OfText(literal.Value.Text), literal.Value.Text);

    /// <summary>A number, to work with.</summary>
    public static LiteralOperand? Number(Located<Scalar> literal) =>
        decimal.TryParse(literal.Value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new(CellArithmetic.OfNumber(number), literal.Value.Text)
            : null;

    /// <summary>The value to compare with; null, and reported, where nothing can be like it.</summary>
    public CellOperand? Bind(ComparedValue subject, Located<Scalar> literal)
    {
        var value = subject.Column is { } column ? Read(column, literal) : Read(subject, literal);
        return value is { } known ? new LiteralOperand(known, subject.Column?.NameOf(known) ?? known.Text) : null;
    }

    private CellValue? Read(Column column, Located<Scalar> literal)
    {
        var text = new Located<string>(literal.Value.Text, literal.Span);
        if (column.Field is { Categories.Count: > 0 } field)
            return CategoryNames.Find(text, field, report);

        var type = column.Field is null ? column.Type : FieldTypes.Of(column.Field);
        var kind = column.Kind == CellKind.List ? type.Kind : column.Kind;
        return kind.IsScalar()
            ? type.ReadConstant(literal.Value) ?? Wrong(text, kind, column.Name)
            : Listed(text, column.Field);
    }

    private CellValue? Read(ComparedValue subject, Located<Scalar> literal)
    {
        var text = new Located<string>(literal.Value.Text, literal.Span);
        CellValue? value = subject.Kind switch
        {
            CellKind.Number => Number(literal) is { } number ? number.Single(default).Value : null,
            CellKind.Date => DateText.Literal(text.Value) is { } date ? CellValue.OfMoment(date) : null,
            CellKind.Time => WrittenTimeType.OfTimes("default").ReadLiteral(text.Value),
            CellKind.Duration => WrittenTimeType.Durations.ReadLiteral(text.Value),
            CellKind.YearMonth => TimeText.YearMonth(text.Value),
            CellKind.Boolean => BooleanType.Plain.ReadLiteral(text.Value),
            _ => CellValue.OfText(text.Value),
        };
        return value ?? Wrong(text, subject.Kind, subject.Name);
    }

    /// <summary>A text. Where the schema lists all that the cells may say, it has to be one of these.</summary>
    private CellValue? Listed(Located<string> text, SchemaField? field)
    {
        if (field is not { Constraints.Enum: { Count: > 0 } allowed } || allowed.Any(value => value.Value.Text == text.Value))
            return CellValue.OfText(text.Value);

        report(new BindingFault.UnknownCategory(text, field.Name.Value, allowed.Select(value => value.Value.Text)));
        return null;
    }

    private CellValue? Wrong(Located<string> text, CellKind kind, string name)
    {
        report(new BindingFault.WrongType(text, kind, name));
        return null;
    }
}
