using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Merging;

namespace PretrainGen.Generator.Entities.Typing;

/// <summary>
/// The texts of a column as they count: one that means "no value" is none, and a cell that only links somewhere is its address.
/// </summary>
/// <param name="source">The texts as they are written.</param>
internal sealed class ColumnTexts(MergedColumn source)
{
    // Few cells count otherwise than they are written.
    private readonly Dictionary<int, string?> _changed = [];
    private readonly Dictionary<int, CellAddress> _places = [];
    private Func<string, bool> _isMissing = _ => false;

    public int Count => source.Values.Count;

    /// <summary>The text of a row; null where it is missing.</summary>
    public string? this[int row] => _changed.Count > 0 && _changed.TryGetValue(row, out var text) ? text : source.Values[row];

    /// <summary>The texts that are there.</summary>
    public IEnumerable<string> Filled => Enumerable.Range(0, Count).Select(row => this[row]).OfType<string>();

    /// <summary>Whether a text means "no value" here.</summary>
    public bool IsMissing(string text) => _isMissing(text);

    /// <summary>Where the text of a row is found, if that is not where the merged column has it; null otherwise.</summary>
    public CellAddress? OtherPlace(int row) => _places.TryGetValue(row, out var place) ? place : null;

    /// <summary>Takes the addresses that the cells link to for their texts.</summary>
    public static ColumnTexts LinksOf(MergedColumn source)
    {
        var texts = new ColumnTexts(source);
        for (var row = 0; row < source.Values.Count; row++)
            texts._changed.Add(row, source.Link(row));

        return texts;
    }

    /// <summary>Takes the addresses that the cells link to for their texts, where they link somewhere.</summary>
    public static ColumnTexts LinksOrTextsOf(MergedColumn source)
    {
        var texts = new ColumnTexts(source);
        for (var row = 0; row < source.Values.Count; row++)
        {
            if (source.Link(row) is { } link)
                texts._changed.Add(row, link);
        }

        return texts;
    }

    /// <summary>The texts without those that mean "no value".</summary>
    public static ColumnTexts Without(MergedColumn source, Func<string, bool> isMissing)
    {
        var texts = new ColumnTexts(source);
        for (var row = 0; row < source.Values.Count; row++)
        {
            if (source.Values[row] is { } text && isMissing(text))
                texts.Drop(row, isMissing);
        }

        return texts;
    }

    /// <summary>Takes a text for missing. Where another table says something of the row, that counts.</summary>
    public void Drop(int row, Func<string, bool> isMissing)
    {
        _isMissing = isMissing;
        _changed[row] = null;
        foreach (var other in source.Others)
        {
            if (other.Row == row && !isMissing(other.Text))
            {
                _changed[row] = other.Text;
                _places[row] = other.Place;
                return;
            }
        }
    }
}
