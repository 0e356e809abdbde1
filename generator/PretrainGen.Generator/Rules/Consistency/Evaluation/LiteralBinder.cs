using System.Globalization;
using PretrainGen.Generator.Catalog.Cells;
using PretrainGen.Generator.Schema;

namespace PretrainGen.Generator.Rules.Consistency.Evaluation;

/// <summary>Reads the values that stand in the schema as the column has them that they are compared with.</summary>
internal sealed class LiteralBinder(SchemaProblems problems)
{
    /// <summary>The value to compare a column's cells with; null, and reported, where no cell of the column can be like it.</summary>
    public RuleOperand? Bind(RuleColumn column, Located<Scalar> literal) =>
        Read(column, literal) is { } value ? new RuleOperand.Literal(value, column.NameOf(value)) : null;

    private CellValue? Read(RuleColumn column, Located<Scalar> literal)
    {
        var text = new Located<string>(literal.Value.Text, literal.Span);
        if (column.Field is { Categories.Count: > 0 } field)
            return CategoryNames.Find(text, field, problems);

        return (column.Kind == CellKind.List ? ItemKind(column.Field) : column.Kind) switch
        {
            CellKind.Number => Number(text.Value) ?? Wrong(text, column, "PTG4003_Number"),
            CellKind.Date => Date(text.Value) ?? Wrong(text, column, "PTG4003_Date"),
            CellKind.Boolean => Boolean(text.Value, column.Field) ?? Wrong(text, column, "PTG4003_Boolean"),
            _ => Listed(text, column.Field),
        };
    }

    /// <summary>A text. Where the schema lists all that the cells may say, it has to be one of these.</summary>
    private CellValue? Listed(Located<string> text, SchemaField? field)
    {
        if (field is not { Constraints.Enum: { Count: > 0 } allowed } || allowed.Any(value => value.Value.Text == text.Value))
            return CellValue.OfText(text.Value);

        problems.AddUnknown(text, "PTG4003_UnknownCategory", allowed.Select(value => value.Value.Text), field.Name.Value);
        return null;
    }

    private CellValue? Wrong(Located<string> text, RuleColumn column, string kind)
    {
        problems.Add(text.Span, "PTG4003_WrongType", Wording.Quote(text.Value), Texts.Of(kind), column.Name);
        return null;
    }

    private static CellKind ItemKind(SchemaField? field) => field?.ItemType switch
    {
        FieldType.Integer or FieldType.Number => CellKind.Number,
        FieldType.Date or FieldType.DateTime => CellKind.Date,
        FieldType.Boolean => CellKind.Boolean,
        _ => CellKind.Text,
    };

    private static CellValue? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? CellValue.OfNumber(text, number) : null;

    private static CellValue? Date(string text) =>
        DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var date)
            ? CellValue.OfDay(date)
            : null;

    private static CellValue? Boolean(string text, SchemaField? field)
    {
        if (text == "true" || field?.TrueValues.Contains(text) == true)
            return CellValue.OfBoolean(true);
        return text == "false" || field?.FalseValues.Contains(text) == true ? CellValue.OfBoolean(false) : null;
    }
}
