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
    public static MergedColumn? Find(MergedTable table)
    {
        var columns = table.Columns.ToList();
        var key = columns.FindIndex(column => column.IsKey);
        return table.HasKey
            ? columns.Where((column, position) => IsCalledNumber(column.Header, Math.Abs(position - key) <= 1)).FirstOrDefault(NumbersAll)
            : null;
    }

    // The number of something stands beside its name; elsewhere it may be the number of something else: TaxonId, parent_id.
    private static bool IsCalledNumber(string header, bool isBesideKey)
    {
        var words = HeaderWords.Of(header);
        return (words.Count == 1 || (words.Count == 2 && isBesideKey)) && NumberWords.Contains(words[words.Count - 1]);
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
