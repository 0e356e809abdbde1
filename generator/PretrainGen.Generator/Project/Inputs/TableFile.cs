using System.Collections.Immutable;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Schema.Model;
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

    /// <summary>The name without folders. A path of one system may be read on another, and must name the same file there.</summary>
    public string FileName => NameOf(Path);

    public static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>The content of what was read: for equal content the same object, for as long as that lives.</summary>
    public static TableFile From(
        TableDocument document, string path, TableOptions options, TableSchemas schemas, CancellationToken cancellation)
    {
        var sections = SectionsOf(document, options.Heading, schemas.UsesHeadings, cancellation);
        return Memory.Intern(path, new TableFile(path, options, schemas, sections));
    }

    // An edit of the options or of the schema leaves the values as they are.
    private static EquatableArray<TableValues> SectionsOf(
        TableDocument document, string heading, bool usesHeadings, CancellationToken cancellation) =>
        Memory.Get(
            document,
            (heading, usesHeadings),
            (wanted, token) => ReadSections(document, wanted.heading, wanted.usesHeadings, token),
            cancellation);

    private static EquatableArray<TableValues> ReadSections(
        TableDocument document, string heading, bool usesHeadings, CancellationToken cancellation)
    {
        var isAlone = document.Tables.Length == 1;
        return document.Tables
            .Select((table, index) => (Table: table, Number: isAlone ? 0 : index + 1))
            .Where(numbered => IsWanted(numbered.Table, heading))
            .Select(numbered => WithoutPositions(numbered.Table, numbered.Number, usesHeadings, cancellation))
            .ToEquatableArray();
    }

    private static bool IsWanted(Table table, string wanted) =>
        wanted.Length == 0
        || table.Headings.Any(heading => string.Equals(heading.Trim(), wanted, StringComparison.OrdinalIgnoreCase));

    private static TableValues WithoutPositions(Table table, int number, bool withHeadings, CancellationToken cancellation)
    {
        var cells = ImmutableArray.CreateBuilder<string>(table.Rows.Length * table.Header.Length);
        var pool = new StringPool();
        var hasLinks = false;
        foreach (var row in table.Rows)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var cell in row.Cells)
            {
                cells.Add(pool.Get(cell.Value));
                hasLinks |= cell.Link is not null;
            }
        }

        return new TableValues(
            number,
            withHeadings ? table.Headings.Select(heading => heading.Trim()).ToEquatableArray() : EquatableArray<string>.Empty,
            table.Header.Select(cell => cell.Value).ToEquatableArray(),
            cells.MoveToImmutable().ToEquatableArray(),
            hasLinks
                ? table.Rows.SelectMany(row => row.Cells.Select(cell => cell.Link)).ToEquatableArray()
                : EquatableArray<string?>.Empty);
    }
}
