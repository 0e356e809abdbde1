using PretrainGen.Generator.Catalog;

namespace PretrainGen.Generator.Rules.Values;

/// <summary>The different values of a column.</summary>
internal sealed class Vocabulary
{
    private const int MostWords = 1_000;
    private const int LongestWord = 60;
    private const int TimesMoreFrequent = 10;

    private readonly List<Word> _words = [];

    private Vocabulary(EntityContext entity, UnitedColumn column)
    {
        var words = new Dictionary<string, Word>(StringComparer.Ordinal);
        for (var row = 0; row < column.Values.Count; row++)
        {
            entity.Cancellation.ThrowIfCancellationRequested();
            if (column.Values[row] is not { } text || entity.Model.IsFaulty(row, column))
                continue;

            if (!words.TryGetValue(text, out var word))
            {
                word = new Word(text, Spelling.Fold(text));
                words.Add(text, word);
                _words.Add(word);
            }

            word.Rows.Add(row);
        }
    }

    /// <summary>The values of a column that sorts the rows; null where it does not, or where the schema lists what is allowed.</summary>
    public static Vocabulary? Of(EntityContext entity, UnitedColumn column) =>
        IsOfWords(entity.Model, column) && SortsTheRows(column) ? new Vocabulary(entity, column) : null;

    /// <summary>The spellings of each value that has several: the rarer, with the most frequent one; of equally frequent ones the first counts.</summary>
    public IEnumerable<(Word Rare, Word Common)> Variants() =>
        from spellings in _words.Where(word => word.Folded.Length > 0).GroupBy(word => word.Folded, StringComparer.Ordinal)
        let common = MostFrequent(spellings)
        from rare in spellings
        where rare != common
        select (rare, common);

    /// <summary>Values that are one slip away from a much more frequent one.</summary>
    public IEnumerable<(Word Rare, Word Common)> Misspellings()
    {
        var frequent = _words.Where(word => word.Rows.Count >= TimesMoreFrequent).ToList();
        return from rare in _words
               let common = frequent.Find(word => word.Rows.Count >= rare.Rows.Count * TimesMoreFrequent && Spelling.AreOneSlipApart(rare.Folded, word.Folded))
               where common is not null
               select (rare, common);
    }

    private static Word MostFrequent(IEnumerable<Word> words) => words.Aggregate((best, word) => word.Rows.Count > best.Rows.Count ? word : best);

    private static bool IsOfWords(EntityModel model, UnitedColumn column) => model.TypeOf(column) is
    {
        Type: ColumnType.Text or ColumnType.Category,
        Reader.IsList: false,
        IsUnique: false,
        Field: null or { Categories.Count: 0 },
    };

    private static bool SortsTheRows(UnitedColumn column)
    {
        var filled = 0;
        var distinct = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in column.Filled)
        {
            filled++;
            if (distinct.Add(value) && (value.Length > LongestWord || value.IndexOf('\n') >= 0 || distinct.Count > MostWords))
                return false;
        }

        return distinct.Count * 4 <= filled;
    }
}
