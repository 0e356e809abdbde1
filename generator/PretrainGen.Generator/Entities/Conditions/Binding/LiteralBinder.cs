using System.Globalization;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Conditions.Binding;

/// <summary>Reads the values written in the schema as the column has them that they are compared with.</summary>
internal sealed class LiteralBinder(Action<BindingFault> report)
{
    /// <summary>The value to compare a column's cells with; null, and reported, where no cell of the column can be like it.</summary>
    public CellOperand? Bind(Column column, Located<Scalar> literal) =>
        Read(column, literal) is { } value ? new CellOperand.Literal(value, column.NameOf(value)) : null;

    private CellValue? Read(Column column, Located<Scalar> literal)
    {
        var text = new Located<string>(literal.Value.Text, literal.Span);
        if (column.Field is { Categories.Count: > 0 } field)
            return CategoryNames.Find(text, field, report);

        var type = column.Field is null ? column.Type : FieldTypes.Of(column.Field);
        var kind = column.Kind == CellKind.List ? type.Kind : column.Kind;
        return kind.IsScalar()
            ? type.ReadConstant(literal.Value) ?? Wrong(text, kind, column)
            : Listed(text, column.Field);
    }

    /// <summary>A text. Where the schema lists all that the cells may say, it has to be one of these.</summary>
    private CellValue? Listed(Located<string> text, SchemaField? field)
    {
        if (field is not { Constraints.Enum: { Count: > 0 } allowed } || allowed.Any(value => value.Value.Text == text.Value))
            return CellValue.OfText(text.Value);

        report(new BindingFault.UnknownCategory(text, field.Name.Value, allowed.Select(value => value.Value.Text)));
        return null;
    }

    private CellValue? Wrong(Located<string> text, CellKind kind, Column column)
    {
        report(new BindingFault.WrongType(text, kind, column.Name));
        return null;
    }
}
