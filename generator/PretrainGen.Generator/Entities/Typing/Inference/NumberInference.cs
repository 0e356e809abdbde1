using System.Globalization;
using PretrainGen.Generator.Entities.Merging;

namespace PretrainGen.Generator.Entities.Typing.Inference;

/// <summary>
/// Finds the column that numbers the rows: complete, of different whole numbers, and called a number or a code. People know the rows by
/// these numbers, as they know HTTP's status codes.
/// </summary>
internal static class NumberInference
{
    private static readonly HashSet<string> NumberWords = new(StringComparer.Ordinal)
    {
        "id", "code", "number", "no", "nr", "num", "#", "№", "编号", "代码", "编码", "序号", "号码", "nummer", "numéro", "numero", "número", "código",
        "codigo", "номер", "код",
    };

    /// <summary>The column; null where there is none.</summary>
    public static MergedColumn? Find(MergedTable table) =>
        table.HasKey ? table.Columns.FirstOrDefault(column => IsCalledNumber(column.Header) && NumbersAll(column)) : null;

    // A parent's code, or the code of a region, says something else of the row.
    private static bool IsCalledNumber(string header)
    {
        var words = HeaderWords.Of(header);
        return words.Count is 1 or 2 && NumberWords.Contains(words[words.Count - 1]);
    }

    private static bool NumbersAll(MergedColumn column)
    {
        var numbers = new HashSet<int>();
        return column.Values.Count > 0
            && column.Values.All(text => text is not null && TryNumber(text, out var number) && numbers.Add(number));
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)
        && text == number.ToString(CultureInfo.InvariantCulture);
}
