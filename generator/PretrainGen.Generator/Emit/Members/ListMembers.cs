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
            case TextData numbers when column.Column.Type == ColumnType.Double:
                arrays.Write(BuiltInType.Double, field, numbers.Values, static (line, number) =>
                    line.Append($"{(number is null ? DoubleStorage.NotANumber : Code.Number(number))}"));
                break;
            case TextData texts when code.Texts.IsPooled:
                arrays.WriteSpan(Code.Of($"{column.Name}Texts"), Numbers.Of(texts.Values, text => code.Texts.Position(text!)));
                arrays.WriteMade(BuiltInType.String, field, Code.Of($"GetTexts({column.Name}Texts)"));
                break;
            case TextData texts:
                arrays.WriteTexts(field, texts.Values);
                break;
            case NumberData numbers:
                WriteNumbers(arrays, column, field, Numbers.Of(column.Stored(numbers).Values, number => number!.Value));
                break;
        }
    }

    // Dates have no constants, so an array of them is made when it is first touched.
    private static void WriteNumbers(ArrayWriter arrays, ColumnCode column, Code field, long[] numbers)
    {
        switch (column.Column.Type)
        {
            case ColumnType.Date or ColumnType.DateTime or ColumnType.Instant:
                var (before, after) = column.Conversion;
                arrays.WriteArray(column.ValueType, field, numbers, (line, number) => line.Append($"{before}{number}{after}"));
                break;
            case ColumnType.Boolean:
                arrays.Write(BuiltInType.Boolean, field, numbers, static (line, number) => line.Append($"{number == 1}"));
                break;
            case ColumnType.Int64:
                arrays.Write(BuiltInType.Int64, field, numbers);
                break;
            default:
                arrays.WriteSpan(field, numbers);
                break;
        }
    }
}
