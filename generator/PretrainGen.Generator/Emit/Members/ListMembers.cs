using PretrainGen.Generator.Emit.Storage;
using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Members;

/// <summary>Writes the items of a list column, one row's after the other's: the array that lists of them are parts of.</summary>
internal static class ListMembers
{
    public static void Write(ArrayWriter arrays, EntityCode code, ColumnCode column, ColumnData items)
    {
        var field = Code.Of($"{column.Name}Values");
        switch (items)
        {
            case TextData numbers when column.Cells is DoubleCode:
                arrays.WriteArray(BuiltInType.Double, field, numbers.Values, static (line, number) =>
                    line.Append($"{(number is null ? DoubleStorage.NotANumber : Code.Number(number))}"));
                break;
            case TextData texts when column.IsMadeOfText:
                var (before, after) = column.Conversion;
                arrays.WriteArray(column.ValueType, field, texts.Values, (line, text) =>
                    line.Append($"{before}{new Literal(text!)}{after}"));
                break;
            case TextData texts when code.Texts.IsPooled:
                var position = Code.Of($"{column.Name}Texts");
                arrays.WriteMany(position, Numbers.Of(texts.Values, text => code.Texts.Position(text!)));
                var made = Code.Of($"{texts.Values.Count}, item => GetText((int){position}[item]){code.NotNull}");
                arrays.WriteMade(BuiltInType.String, field, Code.Of($"global::PretrainGen.ListStorage.Texts({made})"));
                break;
            case TextData texts:
                arrays.WriteTexts(field, texts.Values);
                break;
            case NumberData numbers:
                column.Cells.WriteItems(arrays, column, field, Numbers.Of(numbers.Values, number => number!.Value));
                break;
        }
    }

    /// <summary>Writes items that are members of an enum.</summary>
    public static void WriteMembers(ArrayWriter arrays, ColumnCode column, Code field, long[] numbers)
    {
        var stored = Code.Of($"{column.Name}Numbers");
        arrays.WriteMany(stored, numbers);
        arrays.WriteMade(column.ValueType, field, Code.Of($"global::PretrainGen.ListStorage.Members<{column.ValueType}>({stored})"));
    }
}
