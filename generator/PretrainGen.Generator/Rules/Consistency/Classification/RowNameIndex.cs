using PretrainGen.Generator.Entities.Merging;

namespace PretrainGen.Generator.Rules.Consistency.Classification;

/// <summary>
/// Finds rows by what a text calls them: their name, an alias, or what is written in the brackets of their name or before them, so that
/// "ViT" is "Vision Transformer (ViT)". Case counts only where nothing is found that has the same.
/// </summary>
internal sealed class RowNameIndex
{
    private const int Ambiguous = -1;

    /// <summary>How much of a text is searched for names: each part of it is looked up.</summary>
    private const int MaxSearched = 40;

    private static readonly char[] Separator = [';'];

    private readonly Dictionary<string, int> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _anyCase = new(StringComparer.OrdinalIgnoreCase);

    public RowNameIndex(MergedTable table, MergedColumn? aliases)
    {
        // Own names come first, so that no other row's alias hides them.
        Add(table, row => [table.Keys[row]]);
        Add(table, row => aliases?.Values[row]?.Split(Separator).Select(alias => alias.Trim()) ?? []);
        Add(table, row => BracketedNames(table.Keys[row]));
    }

    /// <summary>The row of a name, or null.</summary>
    public int? Find(string name) => Row(_exact, name) ?? Row(_anyCase, name);

    /// <summary>
    /// The row with the longest of the names in a text, or null. A name ends where its word does: "BERT" is not in "HuBERT".
    /// </summary>
    public int? FindIn(string text)
    {
        if (Find(text) is { } row)
            return row;

        var searched = Math.Min(text.Length, MaxSearched);
        for (var length = searched; length > 0; length--)
        {
            for (var start = 0; start + length <= searched; start++)
            {
                if (IsStart(text, start) && IsEnd(text, start + length) && Find(text.Substring(start, length)) is { } found)
                    return found;
            }
        }

        return null;
    }

    /// <summary>The rows that a cell lists, apart by semicolons. A name may hold one itself, so the whole cell comes first.</summary>
    public IEnumerable<int> FindAll(string cell) => Find(cell) is { } whole
        ? [whole]
        : cell.Split(Separator).Select(name => Find(name.Trim())).OfType<int>();

    private void Add(MergedTable table, Func<int, IEnumerable<string>> names)
    {
        var exact = new Dictionary<string, int>(StringComparer.Ordinal);
        var anyCase = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var row = 0; row < table.RowCount; row++)
        {
            foreach (var name in names(row).Where(name => name.Length > 0))
            {
                Note(exact, name, row);
                Note(anyCase, name, row);
            }
        }

        Merge(_exact, exact);
        Merge(_anyCase, anyCase);
    }

    private static void Note(Dictionary<string, int> names, string name, int row) =>
        names[name] = names.TryGetValue(name, out var other) && other != row ? Ambiguous : row;

    private static void Merge(Dictionary<string, int> names, Dictionary<string, int> further)
    {
        foreach (var name in further)
        {
            if (!names.ContainsKey(name.Key))
                names.Add(name.Key, name.Value);
        }
    }

    private static int? Row(Dictionary<string, int> names, string name) =>
        names.TryGetValue(name, out var row) && row != Ambiguous ? row : null;

    private static IEnumerable<string> BracketedNames(string name)
    {
        var (open, close) = (name.IndexOfAny(['(', '（']), name.LastIndexOfAny([')', '）']));
        return open > 0 && close > open + 1
            ? [name.Substring(0, open).Trim(), name.Substring(open + 1, close - open - 1).Trim()]
            : [];
    }

    private static bool IsStart(string text, int at) =>
        at == 0 || !IsJoined(text[at]) || !(IsJoined(text[at - 1]) || text[at - 1] is '-' or '_');

    private static bool IsEnd(string text, int at) => at == text.Length || !IsJoined(text[at - 1]) || !IsJoined(text[at]);

    // Scripts without spaces between words begin where CJK radicals do.
    private static bool IsJoined(char letter) => char.IsLetterOrDigit(letter) && letter < '\u2E80';
}
