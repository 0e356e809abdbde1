using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Entities.Values.Formats;

namespace PretrainGen.Generator.Entities.Typing.Inference.Formats;

/// <summary>Which cells of a column of texts mean that there is no value.</summary>
internal static class MissingTexts
{
    /// <summary>
    /// Where other cells are single characters too, such as operators, a dash is one of them. Where they are addresses, no word is a value.
    /// </summary>
    public static Func<string, bool> In(MergedColumn column) =>
        AreUrls(column) ? MissingMarks.MeansMissing
        : column.Filled.Any(IsSymbol) ? text => MissingMarks.MeansMissingInTexts(text) && !MissingMarks.IsDash(text)
        : MissingMarks.MeansMissingInTexts;

    private static bool AreUrls(MergedColumn column)
    {
        var any = false;
        foreach (var text in column.Filled)
        {
            var isUrl = CellSyntax.IsUrl(text);
            if (!isUrl && !MissingMarks.MeansMissing(text))
                return false;

            any |= isUrl;
        }

        return any;
    }

    private static bool IsSymbol(string text) =>
        text.Length == 1 && !char.IsLetterOrDigit(text[0]) && !MissingMarks.MeansMissing(text) && !char.IsWhiteSpace(text[0]);
}
