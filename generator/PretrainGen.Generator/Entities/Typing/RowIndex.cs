using PretrainGen.Generator.Entities.Types;

namespace PretrainGen.Generator.Entities.Typing;

/// <summary>Finds the rows of an entity by a text that each of them has.</summary>
internal sealed class RowIndex
{
    private static readonly char[] Separator = [';'];

    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _names;

    /// <param name="texts">The texts; null where a row has none. Of rows that share one, the first is found.</param>
    /// <param name="names">What the rows are called.</param>
    public RowIndex(IReadOnlyList<string?> texts, IReadOnlyList<string> names)
    {
        _names = names;
        for (var row = 0; row < texts.Count; row++)
        {
            if (texts[row] is { } text && !_rows.ContainsKey(text))
                _rows.Add(text, row);
        }
    }

    public IEnumerable<string> Texts => _rows.Keys;

    public bool Contains(string text) => _rows.ContainsKey(text);

    /// <summary>The row with a text; null where there is none.</summary>
    public int? Find(string text) => _rows.TryGetValue(text, out var row) ? row : null;

    /// <summary>What a row is called.</summary>
    public string NameOf(int row) => _names[row];

    /// <summary>The texts in a cell that lists several. One may hold the separator itself, so the whole cell comes first.</summary>
    public IEnumerable<string> Split(string text) => Contains(text) ? [text] : text.Split(Separator).Select(part => part.Trim());
}
