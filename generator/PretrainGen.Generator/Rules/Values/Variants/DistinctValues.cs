using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Types;

namespace PretrainGen.Generator.Rules.Values.Variants;

/// <summary>The different values of a column.</summary>
internal sealed class DistinctValues
{
    private const int MaxWords = 1_000;
    private const int LongestWord = 60;
    private const int TimesMoreFrequent = 10;

    private readonly List<DistinctValue> _words = [];

    private DistinctValues(EntityContext entity, MergedColumn column)
    {
        var words = new Dictionary<string, DistinctValue>(StringComparer.Ordinal);
        for (var row = 0; row < column.Values.Count; row++)
        {
            entity.Cancellation.ThrowIfCancellationRequested();
            if (column.Values[row] is not { } text || entity.Model.IsFaulty(row, column))
                continue;

            if (!words.TryGetValue(text, out var word))
            {
                word = new DistinctValue(text, SpellingVariants.Fold(text));
                words.Add(text, word);
                _words.Add(word);
            }

            word.Rows.Add(row);
        }
    }

    /// <summary>The values of a column that sorts the rows; null where it does not, or where the schema lists what is allowed.</summary>
    public static DistinctValues? Of(EntityContext entity, MergedColumn column) =>
        IsOfWords(entity.Model, column) && SortsTheRows(column) ? new DistinctValues(entity, column) : null;

    /// <summary>
    /// The spellings of each value that has several: the rarer, with the most frequent one; of equally frequent ones the first counts.
    /// </summary>
    public IEnumerable<(DistinctValue Rare, DistinctValue Common)> Variants() =>
        from spellings in _words.Where(word => word.Folded.Length > 0).GroupBy(word => word.Folded, StringComparer.Ordinal)
        let common = MostFrequent(spellings)
        from rare in spellings
        where rare != common
        select (rare, common);

    /// <summary>Values that are one slip away from a much more frequent one.</summary>
    public IEnumerable<(DistinctValue Rare, DistinctValue Common)> Misspellings()
    {
        var frequent = _words.Where(word => word.Rows.Count >= TimesMoreFrequent).ToList();
        return from rare in _words
               let common = frequent.Find(word =>
                   word.Rows.Count >= rare.Rows.Count * TimesMoreFrequent
                   && SpellingVariants.AreOneSlipApart(rare.Folded, word.Folded))
               where common is not null
               select (rare, common);
    }

    private static DistinctValue MostFrequent(IEnumerable<DistinctValue> words) =>
        words.Aggregate((best, word) => word.Rows.Count > best.Rows.Count ? word : best);

    private static bool IsOfWords(EntityModel model, MergedColumn column) => model.Columns[column] is
    {
        Type: TextType or CategoryType,
        IsList: false,
        IsUnique: false,
        Field: null or { Categories.Count: 0 },
    };

    private static bool SortsTheRows(MergedColumn column)
    {
        var filled = 0;
        var distinct = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in column.Filled)
        {
            filled++;
            if (distinct.Add(value) && (value.Length > LongestWord || value.IndexOf('\n') >= 0 || distinct.Count > MaxWords))
                return false;
        }

        return distinct.Count * 4 <= filled;
    }
}
