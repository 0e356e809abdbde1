using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Schema.Model;

namespace PretrainGen.Generator.Entities.Merging;

/// <summary>Which columns name the rows of an entity: those that the project or the schema says, or else one that looks like it.</summary>
internal sealed class EntityKey
{
    private readonly TableSchema? _schema;
    private readonly string? _header;

    private EntityKey(TableSchema? schema, bool namesMeet, bool isInferred, string? header)
    {
        _schema = schema;
        _header = header;
        NamesMeet = namesMeet;
        IsInferred = isInferred;
    }

    /// <summary>Whether there is one.</summary>
    public bool Exists => !IsInferred || _header is not null;

    /// <summary>Whether nobody says which columns they are.</summary>
    public bool IsInferred { get; }

    /// <summary>Whether the tables form one catalogue, so that a name that is in two of them is one row.</summary>
    public bool NamesMeet { get; }

    /// <summary>Finds the key of the tables of an entity.</summary>
    public static EntityKey Of(EquatableArray<TableFile> files, TableSchema? schema, CancellationToken cancellation)
    {
        var tables = files.SelectMany(file => file.Sections.Select(section => (Section: section, Wanted: file.Options.Key))).ToList();
        var namesMeet = schema is not null || files.Count > 1 || files[0].Options.EntityName.Length > 0;
        var declared = tables.Select(table => Declared(table.Section, table.Wanted, schema)).ToList();
        var first = declared.FindIndex(key => key is not null);
        if (first >= 0)
        {
            var header = declared[first] is { Length: 1 } single ? tables[first].Section.Header.ElementAtOrDefault(single[0]) : null;
            return new(schema, namesMeet: true, isInferred: false, header);
        }

        return new(schema, namesMeet, isInferred: true, Infer(tables.ConvertAll(table => table.Section), namesMeet, cancellation));
    }

    /// <summary>The positions of the columns that name the rows of a table; none where it has no such columns.</summary>
    public int[] In(TableValues section, string wanted, CancellationToken cancellation)
    {
        if (Declared(section, wanted, _schema) is { } declared)
            return declared;

        // The key may have another name in another table.
        var known = KeyInference.Named(section, _header);
        var position = known >= 0 || !Exists ? known : KeyInference.Find([section], NamesMeet, cancellation);
        return position >= 0 ? [position] : [];
    }

    /// <summary>The positions of the columns that the project or the schema says; null where neither says one that is there.</summary>
    private static int[]? Declared(TableValues section, string wanted, TableSchema? schema)
    {
        if (wanted.Length > 0)
            return Columns(section, KeyColumns(section, wanted), schema) is { Length: > 0 } columns ? columns : null;

        if (schema is not { RowKey: { Count: > 0 } key })
            return null;

        // A table that lacks the primary key has no key; one that lacks what could be one may have another.
        var declared = Columns(section, key.Select(name => name.Value), schema);
        return declared.Length > 0 || schema.PrimaryKey.Count > 0 ? declared : null;
    }

    // A header may hold the sign that separates headers.
    private static IEnumerable<string> KeyColumns(TableValues section, string wanted) =>
        KeyInference.Named(section, wanted) >= 0 ? [wanted] : ItemMetadata.Words(wanted);

    private static int[] Columns(TableValues section, IEnumerable<string> headers, TableSchema? schema)
    {
        var derived = DerivedColumn.Of(section, schema).ToList();
        var columns = headers.Select(Position).ToArray();
        return Array.IndexOf(columns, -1) < 0 ? columns : [];

        int Position(string header) => KeyInference.Named(section, header) is >= 0 and var position
            ? position
            : derived.FindIndex(column => column.Name == header) is >= 0 and var behind ? section.Header.Count + behind : -1;
    }

    // Tables that have the same columns are looked at as one; of others, the first that has a key decides.
    private static string? Infer(List<TableValues> tables, bool namesMeet, CancellationToken cancellation) => tables
        .GroupBy(table => table.Header)
        .Select(same => (same.Key, Position: KeyInference.Find(same.ToList(), namesMeet, cancellation)))
        .Where(found => found.Position >= 0)
        .Select(found => found.Key[found.Position])
        .FirstOrDefault();
}
