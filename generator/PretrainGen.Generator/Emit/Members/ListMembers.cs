using PretrainGen.Generator.Emit.Files;
using PretrainGen.Generator.Emit.Storage;
using PretrainGen.Generator.Emit.Types;
using PretrainGen.Generator.Emit.Writing;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Members;

/// <summary>Writes the items of a list column, one row's after the other's, as what a span of them is over.</summary>
internal static class ListMembers
{
    public static void Write(ArrayWriter arrays, EmitContext emission, ColumnCode source, ColumnData items)
    {
        var field = source.Name + "Values";
        switch (items)
        {
            case TextData numbers when source.Column.Type == ColumnType.Double:
                arrays.Write("double", field, numbers.Values.Select(number => number ?? DoubleStorage.NotANumber));
                break;
            case TextData texts when emission.Texts.IsPooled:
                arrays.WriteSpan(source.Name + "Texts", Numbers.Of(texts.Values, text => emission.Texts.Position(text!)));
                arrays.WriteMade("string", field, "GetTexts(" + source.Name + "Texts)");
                break;
            case TextData texts:
                arrays.WriteTexts("string", field, texts.Values.Select(text => CSharpText.Literal(text!)));
                break;
            case NumberData numbers:
                WriteNumbers(arrays, emission, source, field, Numbers.Of(source.Stored(numbers).Values, number => number!.Value));
                break;
        }
    }

    // Dates have no constants, so an array of them is made when it is first touched.
    private static void WriteNumbers(ArrayWriter arrays, EmitContext emission, ColumnCode source, string field, long[] numbers)
    {
        switch (source.Column.Type)
        {
            case ColumnType.Date or ColumnType.DateTime or ColumnType.Instant:
                arrays.WriteTexts(source.ValueType, field, numbers.Select(number => EntrySource.FromNumber(emission, source, NumberStorage.Literal(number))));
                break;
            case ColumnType.Boolean:
                arrays.Write("bool", field, numbers.Select(number => number == 1 ? "true" : "false"));
                break;
            case ColumnType.Int64:
                arrays.Write("long", field, numbers.Select(NumberStorage.Literal));
                break;
            default:
                arrays.WriteSpan(field, numbers);
                break;
        }
    }
}
