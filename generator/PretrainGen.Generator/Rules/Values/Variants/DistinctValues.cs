using PretrainGen.Generator.Entities;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing.Inference;

namespace PretrainGen.Generator.Rules.Values.Variants;

/// <summary>The different values of a column of words.</summary>
internal sealed class DistinctValues
{
    private const int MostClasses = 400;
    private const int RowsPerClass = 2;
    private const int RowsPerWord = 4;
    private const int TimesOfTheRightWord = 3;
    private const int TimesOfTheRightHyphen = 10;

    private readonly List<DistinctValue> _values = [];
    private readonly int _filled;
    private readonly bool _isKnownKey;
    private readonly bool _isUnique;

    private DistinctValues(EntityContext entity, MergedColumn column)
    {
        _isKnownKey = column.IsKey && !entity.IsKeyInferred;
        _isUnique = _isKnownKey || entity.Model.Columns[column] is { IsUnique: true, Field: not null };
        var known = new Dictionary<string, DistinctValue>(StringComparer.Ordinal);
        for (var row = 0; row < column.Values.Count; row++)
        {
            entity.Cancellation.ThrowIfCancellationRequested();
            if (column.Values[row] is not { } text || entity.Model.IsFaulty(row, column))
                continue;

            _filled++;
            if (!known.TryGetValue(text, out var value))
            {
                value = new DistinctValue(text);
                known.Add(text, value);
                _values.Add(value);
            }

            value.Rows.Add(row);
        }
    }

    /// <summary>The values of a column of words; null where it is none, or where the schema lists what is allowed.</summary>
    public static DistinctValues? Of(EntityContext entity, MergedColumn column) =>
        IsOfWords(entity.Model, column) && column.Filled.Skip(1).Any() ? new DistinctValues(entity, column) : null;

    /// <summary>
    /// The spellings of each value that has several: the rarer, with the most frequent one; of equally frequent ones the first counts.
    /// </summary>
    public IEnumerable<(DistinctValue Rare, DistinctValue Common)> Variants()
    {
        Func<string, string?> fold = _isUnique && ShortCodes.AreInOneCase(_values)
            ? text => SpellingVariants.FoldClass(text) ?? ShortCodes.Fold(text)
            : IsOfClasses || _isKnownKey ? SpellingVariants.FoldClass
            : SpellingVariants.FoldName;
        return from spellings in _values.GroupBy(value => fold(value.Text), StringComparer.Ordinal)
               where spellings.Key is not null && spellings.Skip(1).Any()
               let common = MostFrequent(spellings)
               from rare in spellings
               where rare != common
               select (rare, common);
    }

    /// <summary>Values with a hyphen where a much more frequent one has a space, or the other way round.</summary>
    public IEnumerable<(DistinctValue Rare, DistinctValue Common)> OtherHyphens()
    {
        if (!IsOfClasses)
            return [];

        var frequent = _values.Where(value => value.Rows.Count >= TimesOfTheRightHyphen).ToList();
        return from rare in _values
               let common = frequent.Find(value =>
                   value.Rows.Count >= rare.Rows.Count * TimesOfTheRightHyphen
                   && value != rare
                   && SpellingVariants.DifferInHyphens(rare.Text, value.Text)
                   && SpellingVariants.FoldName(rare.Text) != SpellingVariants.FoldName(value.Text))
               where common is not null
               select (rare, common);
    }

    /// <summary>Words that occur once, and are one slip away from one that occurs several times.</summary>
    public IEnumerable<(DistinctValue Rare, DistinctValue Common)> Misspellings()
    {
        if (!IsOfClasses || _values.Count * RowsPerWord > _filled)
            return [];

        var frequent = _values.Where(value => value.Rows.Count >= TimesOfTheRightWord).ToList();
        return from rare in _values
               where rare.Rows.Count == 1
               let common = frequent.Find(word => SpellingVariants.AreOneSlipApart(rare.Text, word.Text))
               where common is not null
               select (rare, common);
    }

    private bool IsOfClasses => _values.Count <= MostClasses && _values.Count * RowsPerClass <= _filled;

    private static DistinctValue MostFrequent(IEnumerable<DistinctValue> values) =>
        values.Aggregate((best, value) => value.Rows.Count > best.Rows.Count ? value : best);

    private static bool IsOfWords(EntityModel model, MergedColumn column) =>
        !RoleInference.IsProse(column.Header)
        && model.Columns[column] is { Type: TextType or CategoryType, IsList: false, Field: null or { Categories.Count: 0 } };
}
