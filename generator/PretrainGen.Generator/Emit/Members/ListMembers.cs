using PretrainGen.Generator.Emit.Storage;
using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Members;

/// <summary>Writes the items of a list column, one row's after the other's, as what a span of them is over.</summary>
internal static class ListMembers
{
    public static void Write(ArrayWriter arrays, EntityCode code, ColumnCode column, ColumnData items)
    {
        var field = Code.Of($"{column.Name}Values");
        switch (items)
        {
            case TextData numbers when column.Cells is DoubleCode:
                arrays.Write(BuiltInType.Double, field, numbers.Values, static (line, number) =>
                    line.Append($"{(number is null ? DoubleStorage.NotANumber : Code.Number(number))}"));
                break;
            case TextData texts when column.IsMadeOfText:
                var (before, after) = column.Conversion;
                arrays.WriteArray(column.ValueType, field, texts.Values, (line, text) =>
                    line.Append($"{before}{new Literal(text!)}{after}"));
                break;
            case TextData texts when code.Texts.IsPooled:
                arrays.WriteSpan(Code.Of($"{column.Name}Texts"), Numbers.Of(texts.Values, text => code.Texts.Position(text!)));
                arrays.WriteMade(BuiltInType.String, field, Code.Of($"GetTexts({column.Name}Texts)"));
                break;
            case TextData texts:
                arrays.WriteTexts(field, texts.Values);
                break;
            case NumberData numbers:
                column.Cells.WriteItems(arrays, column, field, Numbers.Of(numbers.Values, number => number!.Value));
                break;
        }
    }
}
