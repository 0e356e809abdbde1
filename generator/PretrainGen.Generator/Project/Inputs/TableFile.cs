using System.Collections.Immutable;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Shipping;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Project.Inputs;

/// <summary>The content of one file: its tables without positions, and what the project says about them.</summary>
/// <param name="Path">Where the file is: it orders the files of an entity, and is never written anywhere.</param>
/// <param name="Options">What the project says about its tables.</param>
/// <param name="Schemas">What the files beside it say about its tables.</param>
/// <param name="Sections">The tables that count.</param>
internal sealed record TableFile(string Path, TableOptions Options, TableSchemas Schemas, EquatableArray<TableValues> Sections)
{
    /// <summary>What the tables' schema says; null where there is none. Its positions may be those of an earlier edit.</summary>
    public TableSchema? Schema => Schemas.Schema;

    /// <summary>What was shipped, of all entities that begin with this file.</summary>
    public EquatableArray<ShippedFact> Shipped { get; init; }

    /// <summary>The name without folders. A path of one system may be read on another, and must name the same file there.</summary>
    public string FileName => NameOf(Path);

    public static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>The content of what was read: for equal content the same object, for as long as that lives.</summary>
    public static TableFile From(
        TableDocument document,
        string path,
        TableOptions options,
        TableSchemas schemas,
        EquatableArray<ShippedFact> shipped,
        CancellationToken cancellation)
    {
        var sections = SectionsOf(document, options.Heading, cancellation);
        return Memory.Intern(path, new TableFile(path, options, schemas, sections) { Shipped = shipped });
    }

    /// <summary>The file without what was shipped, whose edits then change nothing that is made of its tables.</summary>
    public TableFile WithoutShipped() => Shipped.Count == 0
        ? this
        : Memory.Intern($"{Path}//{(Sections.Count == 0 ? 0 : Sections[0].Number)}", this with { Shipped = default });

    /// <summary>
    /// The file as one of its entities sees it: with some of its tables, and with headings only where a field is made of them.
    /// </summary>
    /// <param name="sections">The tables of the entity.</param>
    /// <param name="isWhole">Whether these are all tables of the file.</param>
    public TableFile With(EquatableArray<TableValues> sections, bool isWhole)
    {
        var needed = Schemas.UsesHeadings ? sections : sections.Select(section => section.WithoutHeadings()).ToEquatableArray();
        var part = this with { Sections = needed, Options = isWhole ? Options : Options with { Key = KeyAmong(needed) } };
        return part.Equals(this) ? this : Memory.Intern($"{Path}/{(needed.Count == 0 ? 0 : needed[0].Number)}", part);
    }

    // A key that is named for a file is that of those of its entities which have such a column.
    private string KeyAmong(EquatableArray<TableValues> sections)
    {
        return sections.Any(section => Has(section, Options.Key) || ItemMetadata.Words(Options.Key).All(header => Has(section, header)))
            ? Options.Key
            : "";

        static bool Has(TableValues section, string header) => section.Header.Contains(header, StringComparer.OrdinalIgnoreCase);
    }

    // An edit of the options or of the schema leaves the values as they are.
    private static EquatableArray<TableValues> SectionsOf(TableDocument document, string heading, CancellationToken cancellation) =>
        Memory.Get(document, heading, (wanted, token) => ReadSections(document, wanted, token), cancellation);

    private static EquatableArray<TableValues> ReadSections(TableDocument document, string heading, CancellationToken cancellation)
    {
        var isAlone = document.Tables.Length == 1;
        return document.Tables
            .Select((table, index) => (Table: table, Number: isAlone ? 0 : index + 1))
            .Where(numbered => IsWanted(numbered.Table, heading))
            .Select(numbered => WithoutPositions(numbered.Table, numbered.Number, cancellation))
            .ToEquatableArray();
    }

    private static bool IsWanted(Table table, string wanted) =>
        wanted.Length == 0
        || table.Headings.Any(heading => string.Equals(heading.Trim(), wanted, StringComparison.OrdinalIgnoreCase));

    private static TableValues WithoutPositions(Table table, int number, CancellationToken cancellation)
    {
        var columns = CountColumns(table);
        var cells = ImmutableArray.CreateBuilder<string>(table.Rows.Length * columns);
        var pool = new StringPool();
        var hasLinks = false;
        foreach (var row in table.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            var rowCells = row.Cells;
            for (var column = 0; column < columns; column++)
            {
                var cell = rowCells[column];
                cells.Add(pool.Get(cell.Value));
                hasLinks |= cell.Link is not null;
            }
        }

        return new TableValues(
            number,
            table.Headings.Select(heading => heading.Trim()).ToEquatableArray(),
            table.Header.Take(columns).Select(cell => cell.Value).ToEquatableArray(),
            cells.MoveToImmutable().ToEquatableArray(),
            hasLinks
                ? table.Rows.SelectMany(row => row.Cells.Take(columns).Select(cell => cell.Link)).ToEquatableArray()
                : EquatableArray<string?>.Empty)
        {
            BlankRecords = table.Rows.BlankRecords.ToEquatableArray(),
        };
    }

    // Columns at the end without a name and without a value are delimiters too many, not columns.
    private static int CountColumns(Table table)
    {
        var columns = table.Header.Length;
        while (columns > 1 && IsNothing(table, columns - 1))
            columns--;
        return columns;
    }

    private static bool IsNothing(Table table, int column) =>
        table.Header[column].Value.Length == 0 && table.Rows.All(row => row.Cells[column].Value.Length == 0);
}
