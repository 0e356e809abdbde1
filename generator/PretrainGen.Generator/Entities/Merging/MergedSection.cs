using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Entities.Merging;

/// <summary>One table of an entity, and where its columns went.</summary>
internal sealed class MergedSection
{
    private readonly Dictionary<MergedColumn, int> _positions = [];
    private readonly Func<string, string>[] _valueOfKey;

    /// <param name="file">The position of its file in the entity.</param>
    /// <param name="section">The table.</param>
    /// <param name="key">The columns whose cells name the rows.</param>
    /// <param name="valueOfKey">What the cells of each of these are compared by.</param>
    /// <param name="columns">The merged column of each column, and those of the derived ones.</param>
    /// <param name="derived">The columns that are made of something else.</param>
    public MergedSection(
        int file, TableValues section, int[] key, Func<string, string>[] valueOfKey, MergedColumn[] columns, DerivedColumn[] derived)
    {
        _valueOfKey = valueOfKey;
        File = file;
        Section = section;
        Key = key;
        Columns = columns;
        Derived = derived;
        for (var i = columns.Length - 1; i >= 0; i--)
            _positions[columns[i]] = i;
    }

    /// <summary>The position of its file in the entity.</summary>
    public int File { get; }

    public TableValues Section { get; }

    /// <summary>The columns whose cells name the rows.</summary>
    public int[] Key { get; }

    /// <summary>The merged column of each column; behind them, those that are made of something else.</summary>
    public MergedColumn[] Columns { get; }

    /// <summary>The columns that are made of something else.</summary>
    public DerivedColumn[] Derived { get; }

    public string Cell(int row, int column) =>
        column < Section.Header.Count ? Section.Cell(row, column) : Derived[column - Section.Header.Count].Cell(Section, row);

    public string? Link(int row, int column) => column < Section.Header.Count ? Section.Link(row, column) : null;

    /// <summary>The text that the row is told apart by: the values of the cells that name it.</summary>
    public string KeyOf(int row) => Key.Length == 1
        ? _valueOfKey[0](Cell(row, Key[0]))
        : CompositeKey.Join(KeyCells(row).Select((cell, part) => _valueOfKey[part](cell)));

    /// <summary>The name of the row: the cells that name it with a space between.</summary>
    public string NameOf(int row) => Key.Length == 1 ? Cell(row, Key[0]) : string.Join(" ", KeyCells(row));

    /// <summary>The column that a cell is found in; -1 where it is in none, as a heading is.</summary>
    public int SourceOf(int column) =>
        Derived.ElementAtOrDefault(column - Section.Header.Count) is { } derived ? derived.LinkColumn : column;

    /// <summary>The place of a cell; what is made of something else is a column behind the last.</summary>
    public CellAddress Address(int row, int column) => new(File, Section.Index, row, column);

    /// <summary>The place of the cell that names a row; of its first cell where none does.</summary>
    public CellAddress KeyAddress(int row) => Address(row, Key.Length > 0 ? Key[0] : 0);

    /// <summary>Where a merged column is found in this table; -1 where it is not.</summary>
    public int IndexOf(MergedColumn column) => _positions.TryGetValue(column, out var index) ? index : -1;

    /// <summary>
    /// Whether a column is the first here that became its merged column; a key may have another name here, and the name of the key another
    /// column.
    /// </summary>
    public bool IsFirst(int column) => _positions.Count == Columns.Length || _positions[Columns[column]] == column;

    private IEnumerable<string> KeyCells(int row) => Key.Select(column => Cell(row, column));
}
