using System.Globalization;

namespace PretrainGen.Generator.Catalog;

/// <summary>All tables of an entity as one: columns united by header, rows by key.</summary>
internal sealed class UnitedTable
{
    private readonly Dictionary<(string Header, int Occurrence), UnitedColumn> _columns = [];
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly List<string> _sources = [];
    private readonly List<string> _keys = [];

    public List<UnitedColumn> Columns { get; } = [];

    /// <summary>The names of the rows in the order in which they first appear.</summary>
    public IReadOnlyList<string> Keys => _keys;

    /// <summary>Where each row stands; a row of several tables names them all.</summary>
    public IReadOnlyList<string> Sources => _sources;

    private UnitedColumn? KeyColumn => Columns.Find(column => column.IsKey);

    public static UnitedTable From(IEnumerable<TableFile> files, CancellationToken cancellation)
    {
        var united = new UnitedTable();
        foreach (var file in files)
        {
            foreach (var section in file.Sections)
            {
                cancellation.ThrowIfCancellationRequested();
                united.Add(section, file);
            }
        }

        return united;
    }

    private void Add(TableSection section, TableFile file)
    {
        var key = KeyInference.Find(section, file.Options.Key, KeyColumn?.Header);
        if (key < 0)
        {
            return;
        }

        var columns = Unite(section, key);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var row = 0; row < section.RowCount; row++)
        {
            var name = section.Cell(row, key);

            // Within one table a repeated key is a fault, and its first row wins; across tables it is the same row.
            if (name.Length > 0 && seen.Add(name))
            {
                Add(section, row, Row(name, Source(file, section, row)), columns);
            }
        }
    }

    private static void Add(TableSection section, int row, int unitedRow, UnitedColumn[] columns)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i].Set(unitedRow, section.Cell(row, i), section.Link(row, i));
        }
    }

    private UnitedColumn[] Unite(TableSection section, int key)
    {
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        var columns = new UnitedColumn[section.Header.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            var header = section.Header[i].Length > 0 ? section.Header[i] : "Column" + (i + 1).ToString(CultureInfo.InvariantCulture);
            occurrences[header] = occurrences.TryGetValue(header, out var count) ? count + 1 : 1;
            columns[i] = i == key && KeyColumn is { } known ? known : Column(header, occurrences[header], i == key);
        }

        return columns;
    }

    private UnitedColumn Column(string header, int occurrence, bool isKey)
    {
        if (!_columns.TryGetValue((header, occurrence), out var column))
        {
            column = new UnitedColumn(header, isKey);
            for (var row = 0; row < _keys.Count; row++)
            {
                column.AddRow();
            }

            _columns.Add((header, occurrence), column);
            Columns.Add(column);
        }

        return column;
    }

    private int Row(string name, string source)
    {
        if (_rows.TryGetValue(name, out var row))
        {
            _sources[row] += "; " + source;
            return row;
        }

        row = _keys.Count;
        _rows.Add(name, row);
        _keys.Add(name);
        _sources.Add(source);
        Columns.ForEach(column => column.AddRow());
        return row;
    }

    private static string Source(TableFile file, TableSection section, int row) => section.Number == 0
        ? string.Format(CultureInfo.InvariantCulture, "{0}, row {1}", [file.FileName, row + 1])
        : string.Format(CultureInfo.InvariantCulture, "{0}, table {1}, row {2}", [file.FileName, section.Number, row + 1]);
}
