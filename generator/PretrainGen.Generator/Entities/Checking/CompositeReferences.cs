using PretrainGen.Generator.Entities.Grouping;
using PretrainGen.Generator.Entities.Merging;
using PretrainGen.Generator.Entities.Types;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Entities.Checking;

/// <summary>The rows that a foreign key leads to whose columns name them together.</summary>
internal sealed class CompositeReferences
{
    private readonly MergedColumn[] _parts;
    private readonly Func<string, string>[] _valueOf;
    private readonly RowIndex _rows;

    private CompositeReferences(MergedColumn[] parts, Func<string, string>[] valueOf, RowIndex rows) =>
        (_parts, _valueOf, _rows) = (parts, valueOf, rows);

    /// <summary>The columns that refer.</summary>
    public IReadOnlyList<MergedColumn> Parts => _parts;

    /// <summary>What a foreign key leads to; null where there is no such table, or where one of the columns does not exist.</summary>
    public static CompositeReferences? Of(EntityGroup group, TableSchema schema, MergedTable table, ForeignKey key)
    {
        var parts = key.Fields.Select(name => table.Find(name.Value)).OfType<MergedColumn>().ToArray();
        return parts.Length == key.Fields.Count && group.ColumnsOf(key, table) is { } referenced
            ? new CompositeReferences(
                parts,
                Array.ConvertAll(parts, part => ValueText.Of(schema, part.Header)),
                new RowIndex(referenced, referenced.Texts.Select(text => text ?? "").ToList()))
            : null;
    }

    /// <summary>
    /// What finds the rows that a row refers to with a foreign key; null where there is no such table, or where one of the columns does not
    /// exist. A column was read as a reference by the first foreign key that it has.
    /// </summary>
    public static Func<int, IEnumerable<int>>? Finder(
        EntityGroup group, TableSchema schema, MergedTable table, IReadOnlyList<Column> columns, ForeignKey key)
    {
        if (key.Fields.Count == 1 && columns.Count == 1 && columns[0].Type is ReferenceType && IsFirst(schema, key))
            return row => columns[0][row].Rows;

        return Of(group, schema, table, key) is { } references ? row => references.Find(row) is { } target ? [target] : [] : null;
    }

    /// <summary>Whether a row refers to another one: each of its cells has a value.</summary>
    public bool IsComplete(int row) => Array.TrueForAll(_parts, part => part.Values[row] is not null);

    /// <summary>The row that a row refers to; null where it refers to none, or to one that does not exist.</summary>
    public int? Find(int row) => CompositeKey.Of(_parts, row) is { } text
        ? _rows.Find(text, CompositeKey.Join(_parts.Select((part, at) => _valueOf[at](part.Values[row]!))))
        : null;

    private static bool IsFirst(TableSchema schema, ForeignKey key) =>
        key.Equals(schema.ForeignKeys.First(other => other.Fields.Equals(key.Fields)));
}
