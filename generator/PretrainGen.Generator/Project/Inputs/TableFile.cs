using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Project.Inputs;

/// <summary>The content of one file: its tables without positions, and what the project says about them.</summary>
/// <param name="Path">Where the file is: it orders the files of an entity, and is never written anywhere.</param>
/// <param name="Options">What the project says about its tables.</param>
/// <param name="Description">What the files beside it say about its tables.</param>
/// <param name="Sections">The tables that count.</param>
internal sealed record TableFile(string Path, TableOptions Options, TableSchemas Description, EquatableArray<TableValues> Sections)
{
    // The generator and the rules read the same documents: with one file between them, whatever is made of it is made once.
    private static readonly ConditionalWeakTable<TableDocument, LastResult<(string Path, TableOptions Options, TableSchemas Description), TableFile>> Files = new();

    /// <summary>What the tables' schema says; null where there is none.</summary>
    public TableSchema? Schema => Description.Schema;

    /// <summary>The name without folders. A path of one system may be read on another, and must name the same file there.</summary>
    public string FileName => NameOf(Path);

    public static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>The content of what was read, made once for as long as that lives.</summary>
    public static TableFile From(TableDocument document, string path, TableOptions options, TableSchemas description, CancellationToken cancellation) =>
        Files.GetOrCreateValue(document).Get((path, options, description), (said, token) => Make(document, said.Path, said.Options, said.Description, token), cancellation);

    private static TableFile Make(TableDocument document, string path, TableOptions options, TableSchemas description, CancellationToken cancellation)
    {
        var isAlone = document.Tables.Length == 1;
        var sections = document.Tables
            .Select((table, index) => (Table: table, Number: isAlone ? 0 : index + 1))
            .Where(numbered => IsWanted(numbered.Table, options))
            .Select(numbered => WithoutPositions(numbered.Table, numbered.Number, description.UsesHeadings, cancellation));
        return new TableFile(path, options, description, sections.ToEquatableArray());
    }

    private static bool IsWanted(Table table, TableOptions options) =>
        options.Heading.Length == 0
        || table.Headings.Any(heading => string.Equals(heading.Trim(), options.Heading, StringComparison.OrdinalIgnoreCase));

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
            hasLinks ? table.Rows.SelectMany(row => row.Cells.Select(cell => cell.Link)).ToEquatableArray() : EquatableArray<string?>.Empty);
    }
}
