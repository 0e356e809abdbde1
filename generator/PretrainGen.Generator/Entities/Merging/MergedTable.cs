using System.Globalization;
using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Conditions;
using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Entities.Merging;

/// <summary>All tables of an entity as one: columns merged by header, rows by key. It remembers where everything was found.</summary>
internal sealed class MergedTable(
    IReadOnlyList<TableFile> files,
    IReadOnlyList<MergedSection> sections,
    IReadOnlyList<MergedColumn> columns,
    IReadOnlyList<string> keys,
    RowOrigins origins,
    IReadOnlyList<Fault<CellFault, CellAddress>> findings)
{
    private readonly Dictionary<(int File, int Section), MergedSection> _sections =
        sections.ToDictionary(section => (section.File, section.Section.Index));

    /// <summary>The tables of the files as one, merged once for as long as the first file lives.</summary>
    public static MergedTable Of(EquatableArray<TableFile> files, CancellationToken cancellation) =>
        Memory.Get(files[0], files, TableMerger.Merge, cancellation);

    /// <summary>What is wrong with cells that merging had to look at.</summary>
    public IReadOnlyList<Fault<CellFault, CellAddress>> Findings { get; } = findings;

    /// <summary>The columns in the order in which they first appear.</summary>
    public IReadOnlyList<MergedColumn> Columns { get; } = columns;

    /// <summary>The tables, each with the columns that its own became.</summary>
    public IReadOnlyList<MergedSection> Sections => sections;

    /// <summary>The rows that do not count, since their key is missing or that of another row. Their cells are checked.</summary>
    public IReadOnlyList<(MergedSection Section, int Row)> LeftOut { get; init; } = [];

    /// <summary>Whether the rows have names; without, they are rows and nothing more.</summary>
    public bool HasKey { get; init; } = true;

    /// <summary>Whether nobody says which columns name the rows, so that what rests on them is a guess.</summary>
    public bool IsKeyInferred { get; init; }

    /// <summary>
    /// The names of the rows in the order in which they first appear. Where the key is inferred, a name may be "" or be there twice.
    /// </summary>
    public IReadOnlyList<string> Keys { get; } = keys;

    public int RowCount => Keys.Count;

    /// <summary>The column with this header, or null.</summary>
    public MergedColumn? Find(string header) => Columns.FirstOrDefault(column => column.Header == header);

    /// <summary>The cell that names a row, in the first table that has it.</summary>
    public CellAddress KeyAddress(int row)
    {
        var (section, sourceRow) = origins.First(row);
        return sections[section].KeyAddress(sourceRow);
    }

    /// <summary>The rows of the tables that a row was made of.</summary>
    public IEnumerable<(MergedSection Section, int Row)> PlacesOf(int row) =>
        origins.Of(row).Select(source => (sections[source.Section], source.Row));

    /// <summary>The table that a cell is in; null where it has no usable key, and so takes no part.</summary>
    public MergedSection? SectionOf(CellAddress cell) => _sections.TryGetValue((cell.File, cell.Section), out var section) ? section : null;

    /// <summary>Whether one of the tables that a row is in has the column.</summary>
    public bool HasCell(int row, MergedColumn column) =>
        column.Values[row] is not null || origins.Of(row).Any(source => sections[source.Section].IndexOf(column) >= 0);

    /// <summary>
    /// Where a row's value is found; where it has none, the empty cell or, where no table has such a cell, the row's key.
    /// </summary>
    public CellAddress AddressOf(int row, MergedColumn column)
    {
        if (column.OtherPlace(row) is { } place)
            return place;

        foreach (var (section, sourceRow) in origins.Of(row))
        {
            if (sections[section].IndexOf(column) is >= 0 and var index)
                return sections[section].Address(sourceRow, index);
        }

        return KeyAddress(row);
    }

    /// <summary>What is written in a column in the rows that are left out; what means "no value" included.</summary>
    public IEnumerable<(CellAddress Place, string Text)> LeftOutCells(MergedColumn column) =>
        from row in LeftOut
        let index = row.Section.IndexOf(column)
        where index >= 0
        select (row.Section.Address(row.Row, index), row.Section.Cell(row.Row, index));

    /// <summary>The header cell of a column, in the first table that has it.</summary>
    public CellAddress HeaderAddress(MergedColumn column)
    {
        var section = sections.FirstOrDefault(section => section.IndexOf(column) >= 0);
        return section is null ? default : section.Address(CellAddress.HeaderRow, section.IndexOf(column));
    }

    /// <summary>Which record of its first table a row is, from 1.</summary>
    public int RecordOf(int row)
    {
        var (section, sourceRow) = origins.First(row);
        return sections[section].Section.RecordOf(sourceRow);
    }

    /// <summary>Where a row is found, for people: <c>models.csv, row 12</c>. A row of several tables names them all.</summary>
    public string SourceOf(int row) => origins.HasSeveral(row)
        ? string.Join("; ", origins.Of(row).Select(Describe))
        : Describe(origins.First(row));

    private string Describe((int Section, int Row) source)
    {
        var merged = sections[source.Section];
        var table = merged.Section.Number == 0 ? "" : ", table " + merged.Section.Number.ToString(CultureInfo.InvariantCulture);
        return files[merged.File].FileName + table + ", row " + merged.Section.RecordOf(source.Row).ToString(CultureInfo.InvariantCulture);
    }
}
