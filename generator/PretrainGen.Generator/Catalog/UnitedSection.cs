namespace PretrainGen.Generator.Catalog;

/// <summary>One table of an entity, and where its columns went.</summary>
internal sealed class UnitedSection
{
    private readonly Dictionary<UnitedColumn, int> _positions = [];

    public UnitedSection(int file, TableSection section, int[] key, UnitedColumn[] columns, string[] headings)
    {
        File = file;
        Section = section;
        Key = key;
        Columns = columns;
        Headings = headings;
        for (var i = columns.Length - 1; i >= 0; i--)
        {
            _positions[columns[i]] = i;
        }
    }

    /// <summary>The position of its file in the entity.</summary>
    public int File { get; }

    public TableSection Section { get; }

    /// <summary>The columns whose cells name the rows.</summary>
    public int[] Key { get; }

    /// <summary>The united column of each column; behind them, those whose value is a heading above the table.</summary>
    public UnitedColumn[] Columns { get; }

    /// <summary>The headings that stand for columns, in the order of these.</summary>
    public string[] Headings { get; }

    public string Cell(int row, int column) => column < Section.Header.Count ? Section.Cell(row, column) : Headings[column - Section.Header.Count];

    public string? Link(int row, int column) => column < Section.Header.Count ? Section.Link(row, column) : null;

    /// <summary>The text that the row is told apart by: the cells that name it.</summary>
    public string KeyOf(int row) => Key.Length == 1 ? Cell(row, Key[0]) : KeyText.Join(KeyCells(row));

    /// <summary>The name of the row: the cells that name it with a blank between.</summary>
    public string NameOf(int row) => Key.Length == 1 ? Cell(row, Key[0]) : string.Join(" ", KeyCells(row));

    /// <summary>The place of a cell; a heading is a column behind the last.</summary>
    public CellAddress Address(int row, int column) => new(File, Section.Index, row, column);

    public CellAddress KeyAddress(int row) => Address(row, Key[0]);

    /// <summary>Where a united column stands in this table; -1 where it does not.</summary>
    public int IndexOf(UnitedColumn column) => _positions.TryGetValue(column, out var index) ? index : -1;

    /// <summary>Whether a column is the first here that became its united column; a key may have another name here, and the name of the key another column.</summary>
    public bool IsFirst(int column) => _positions.Count == Columns.Length || _positions[Columns[column]] == column;

    private IEnumerable<string> KeyCells(int row) => Key.Select(column => Cell(row, column));
}
