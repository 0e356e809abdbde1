using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Entities.Typing.Inference;

/// <summary>Finds the text columns that sort the rows into few classes.</summary>
internal static class CategoryInference
{
    private const int MaxValues = 64;
    private const int FewValues = 8;
    private const int LongestValue = 40;

    private static readonly HashSet<string> CategoryHeaders = new(StringComparer.OrdinalIgnoreCase)
    {
        "Class", "Category", "Kind", "Type", "Status", "State", "Group", "Domain", "Family", "Level",
        "类别", "类型", "种类", "状态", "领域", "分类",
    };

    /// <summary>Whether a text column is a category: short values that repeat, or that a header calls classes.</summary>
    public static bool IsCategory(MergedColumn column)
    {
        var distinct = new HashSet<string>(StringComparer.Ordinal);
        var filled = 0;
        foreach (var value in column.Filled)
        {
            if (value.Length > LongestValue || value.IndexOfAny(['\r', '\n']) >= 0 || CellSyntax.IsUrl(value))
                return false;

            filled++;
            if (distinct.Add(value) && distinct.Count > MaxValues)
                return false;
        }

        return filled > 0 && (Repeats(distinct.Count, filled) || CategoryHeaders.Contains(column.Header));
    }

    // Two of six books by one author do not make authors a category; two classes among three models do.
    private static bool Repeats(int distinct, int filled) =>
        distinct * 2 <= filled || (distinct <= FewValues && distinct * 4 <= filled * 3);
}
