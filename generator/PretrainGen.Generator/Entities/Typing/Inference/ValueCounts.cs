namespace PretrainGen.Generator.Entities.Typing.Inference;

/// <summary>The different values of a column of texts, spelling variants that differ in case or blanks taken together.</summary>
internal sealed class ValueCounts
{
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);
    private readonly List<Dictionary<string, int>> _spellings = [];
    private readonly List<int> _firstRows = [];

    private ValueCounts()
    {
    }

    /// <summary>How many cells are filled.</summary>
    public int Filled { get; private set; }

    /// <summary>How many different values there are.</summary>
    public int Distinct => _spellings.Count;

    /// <summary>The values by their usual spelling, in the order in which they first appear, and how often each is there.</summary>
    public IEnumerable<(string Text, int Count)> All => _spellings.Select(spellings => (Usual(spellings), spellings.Values.Sum()));

    /// <summary>The values by their usual spelling, in the order in which they first appear, each with its first row.</summary>
    public IEnumerable<(string Text, int Row)> Values => _spellings.Zip(_firstRows, (spellings, row) => (Usual(spellings), row));

    /// <summary>The values of a column; null where there are more than so many.</summary>
    /// <param name="texts">The cells.</param>
    /// <param name="most">How many different values there may be.</param>
    public static ValueCounts? Of(ColumnTexts texts, int most)
    {
        var counts = new ValueCounts();
        for (var row = 0; row < texts.Count; row++)
        {
            if (texts[row] is { } text && !counts.Add(text, row, most))
                return null;
        }

        return counts;
    }

    /// <summary>What all spellings of a value share: small letters, and single blanks.</summary>
    public static string Fold(string text)
    {
        var small = text.ToLowerInvariant();
        return small.Any(char.IsWhiteSpace)
            ? string.Join(" ", small.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : small;
    }

    private bool Add(string text, int row, int most)
    {
        var fold = Fold(text);
        if (!_positions.TryGetValue(fold, out var position))
        {
            if (Distinct == most)
                return false;

            position = Distinct;
            _positions.Add(fold, position);
            _spellings.Add(new(StringComparer.Ordinal));
            _firstRows.Add(row);
        }

        var spellings = _spellings[position];
        spellings[text] = spellings.TryGetValue(text, out var count) ? count + 1 : 1;
        Filled++;
        return true;
    }

    // Of equally many the first in ordinal order, so that the order of rows changes nothing.
    private static string Usual(Dictionary<string, int> spellings) => spellings
        .OrderByDescending(pair => pair.Value)
        .ThenBy(pair => pair.Key, StringComparer.Ordinal)
        .First().Key;
}
