using PretrainGen.Generator.Catalog;

namespace PretrainGen.Generator.Emit;

/// <summary>
/// Where the texts of an entity stand: as literals while the table is small and a person reads the code, in one UTF-8 blob
/// beyond, because an array of ten thousand literals takes long to compile and to load.
/// </summary>
internal sealed class TextStorage
{
    private const int MostLiteralRows = 512;

    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    private TextStorage(bool isPooled) => IsPooled = isPooled;

    /// <summary>Whether the texts stand in one blob; the first of them are then the names of the rows, in order.</summary>
    public bool IsPooled { get; }

    /// <summary>The texts in the blob, each once.</summary>
    public List<string> Pool { get; } = [];

    public static TextStorage For(Entity entity, CancellationToken cancellation)
    {
        var storage = new TextStorage(entity.Rows.Count > MostLiteralRows && AreNamesDistinct(entity) && Texts(entity).All(IsValidUtf16));
        if (storage.IsPooled)
        {
            foreach (var text in Texts(entity))
            {
                cancellation.ThrowIfCancellationRequested();
                storage.Add(text);
            }
        }

        return storage;
    }

    public int Position(string text) => _positions[text];

    private void Add(string text)
    {
        if (!_positions.ContainsKey(text))
        {
            _positions.Add(text, Pool.Count);
            Pool.Add(text);
        }
    }

    private static IEnumerable<string> Texts(Entity entity)
    {
        foreach (var row in entity.Rows)
        {
            yield return row.Name;
        }

        foreach (var alias in entity.Rows.SelectMany(row => (IEnumerable<string>)row.Aliases))
        {
            yield return alias;
        }

        foreach (var column in entity.Columns.Where(column => column.Type == ColumnType.Text))
        {
            foreach (var text in ((TextData)(column.Data is ListData lists ? lists.Items : column.Data)).Values)
            {
                if (text is not null)
                {
                    yield return text;
                }
            }
        }
    }

    // The names stand first in the blob, each at the position of its row; the texts of a key in several columns may run together.
    private static bool AreNamesDistinct(Entity entity)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        return entity.Rows.All(row => names.Add(row.Name));
    }

    // UTF-8 has no form for half of a surrogate pair, so such a text can stand in a literal only.
    private static bool IsValidUtf16(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
