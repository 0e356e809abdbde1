using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Entities.Model;

namespace PretrainGen.Generator.Emit.Storage;

/// <summary>
/// Where the texts of an entity stand: as literals while the table is small and a person reads the code, in one UTF-8 blob
/// beyond, because an array of ten thousand literals takes long to compile and to load.
/// </summary>
internal sealed class TextStorage
{
    private const int MostLiteralRows = 512;

    private readonly Dictionary<string, int> _positions;

    private TextStorage(int capacity)
    {
        _positions = new(capacity, StringComparer.Ordinal);
        Pool = new(capacity);
    }

    /// <summary>Whether the texts are in one blob.</summary>
    public bool IsPooled => Pool.Count > 0;

    /// <summary>Whether the first texts of the blob are the names of the rows, in order.</summary>
    public bool StartsWithNames { get; private set; }

    /// <summary>The texts in the blob, each once.</summary>
    public List<string> Pool { get; }

    /// <param name="entity">The entity, whose names come first.</param>
    /// <param name="columns">The texts of its columns.</param>
    /// <param name="cancellation">Asked for each text.</param>
    public static TextStorage For(Entity entity, IEnumerable<TextData> columns, CancellationToken cancellation)
    {
        var literals = new TextStorage(0);
        if (entity.Rows.Count <= MostLiteralRows || !Texts(entity, columns).All(IsValidUtf16))
            return literals;

        var pool = new TextStorage(entity.Rows.Count);
        foreach (var text in Texts(entity, columns))
        {
            cancellation.ThrowIfCancellationRequested();
            pool.Add(text);
        }

        pool.StartsWithNames = entity.HasKey && pool.HasNamesInOrder(entity);
        return pool;
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

    private static IEnumerable<string> Texts(Entity entity, IEnumerable<TextData> columns)
    {
        foreach (var row in entity.HasKey ? entity.Rows : [])
            yield return row.Name;

        foreach (var alias in entity.Rows.SelectMany(row => (IEnumerable<string>)row.Aliases))
            yield return alias;

        foreach (var text in columns.SelectMany(column => column.Values.OfType<string>()))
            yield return text;
    }

    // Names that differ are at the positions of their rows. Those of a guessed key may be equal, and so may texts of several key cells.
    private bool HasNamesInOrder(Entity entity)
    {
        for (var row = 0; row < entity.Rows.Count; row++)
        {
            if (row == Pool.Count || !ReferenceEquals(Pool[row], entity.Rows[row].Name))
                return false;
        }

        return true;
    }

    // UTF-8 has no form for half of a surrogate pair, so such a text can stand in a literal only.
    private static bool IsValidUtf16(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[++i])))
                return false;
        }

        return true;
    }
}
