using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Values;

namespace PretrainGen.Generator.Entities.Typing;

/// <summary>Finds the rows of an entity by a text that each of them has.</summary>
internal sealed class RowIndex
{
    private static readonly char[] Separator = [';'];

    private readonly IReadOnlyList<string?> _texts;
    private readonly IReadOnlyList<string> _names;
    private readonly Dictionary<string, int> _byText;
    private readonly Dictionary<string, int> _byValue;
    private Dictionary<string, int>? _byLook;

    /// <param name="texts">The texts; null where a row has none. Of rows that share one, the first is found.</param>
    /// <param name="names">What the rows are called.</param>
    public RowIndex(IReadOnlyList<string?> texts, IReadOnlyList<string> names)
    {
        (_texts, _names) = (texts, names);
        _byText = RowsBy(texts);
        _byValue = _byText;
    }

    /// <param name="columns">What the rows say where they are referred to.</param>
    /// <param name="names">What the rows are called.</param>
    public RowIndex(ForeignColumns columns, IReadOnlyList<string> names)
        : this(columns.Texts, names)
    {
        if (!columns.Values.Equals(columns.Texts))
            _byValue = RowsBy(columns.Values);
    }

    /// <summary>The texts as they are written, each value once.</summary>
    public IEnumerable<string> Texts => _byValue.Values.Select(row => _texts[row]!);

    public bool Contains(string text) => _byText.ContainsKey(text);

    /// <summary>The row with a text; null where there is none.</summary>
    public int? Find(string text) => _byText.TryGetValue(text, out var row) ? row : null;

    /// <summary>The row that the text of a row leads to: itself, unless an earlier one shares the text.</summary>
    public int FindNamesake(int row) => _texts[row] is { } text && Find(text) is { } first ? first : row;

    /// <summary>The row with a value, or else with the very text that it is written as; null where there is none.</summary>
    /// <param name="text">What is written.</param>
    /// <param name="value">What it is compared by.</param>
    public int? Find(string text, string value) => _byValue.TryGetValue(value, out var row) ? row : Find(text);

    /// <summary>The row whose text looks like another one and is not; null where there is none.</summary>
    public int? FindAlike(string text)
    {
        _byLook ??= RowsBy(LookAlikes.LookOf);
        return _byLook.TryGetValue(LookAlikes.LookOf(text), out var row) && _texts[row] != text ? row : null;
    }

    /// <summary>The text that a row is found by.</summary>
    public string TextOf(int row) => _texts[row] ?? "";

    /// <summary>What a row is called; where rows have no names, the text that it is found by.</summary>
    public string NameOf(int row) => _names[row] is { Length: > 0 } name ? name : TextOf(row);

    /// <summary>The texts in a cell that lists several. One may hold the separator itself, so the whole cell comes first.</summary>
    public IEnumerable<string> Split(string text) => Contains(text) ? [text] : text.Split(Separator).Select(part => part.Trim());

    private Dictionary<string, int> RowsBy(Func<string, string> valueOf) =>
        RowsBy(_texts.Select(text => text is null ? null : valueOf(text)));

    private static Dictionary<string, int> RowsBy(IEnumerable<string?> values)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        var row = 0;
        foreach (var value in values)
        {
            if (value is not null && !rows.ContainsKey(value))
                rows.Add(value, row);
            row++;
        }

        return rows;
    }
}
