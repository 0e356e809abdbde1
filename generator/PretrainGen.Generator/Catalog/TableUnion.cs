using System.Globalization;

namespace PretrainGen.Generator.Catalog;

/// <summary>Puts all tables of an entity together.</summary>
internal sealed class TableUnion(CellFindings findings)
{
    // A sign that no cell holds keeps the parts of a key apart.
    private const string PartSeparator = "\u001F";

    private readonly Dictionary<(string Header, int Occurrence), UnitedColumn> _columnsByHeader = [];
    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly List<UnitedSection> _sections = [];
    private readonly List<UnitedColumn> _columns = [];
    private readonly List<string> _keys = [];
    private readonly RowSources _sources = new();
    private UnitedColumn? _keyColumn;

    public static UnitedTable Of(IReadOnlyList<TableFile> files, CellFindings findings, CancellationToken cancellation)
    {
        var union = new TableUnion(findings);
        for (var file = 0; file < files.Count; file++)
        {
            foreach (var section in files[file].Sections)
            {
                cancellation.ThrowIfCancellationRequested();
                union.Add(section, file, files[file].Options.Key);
            }
        }

        return new UnitedTable(files, union._sections, union._columns, union._keys, union._sources);
    }

    private void Add(TableSection section, int file, string wantedKey)
    {
        var key = KeyInference.Find(section, wantedKey, _keyColumn?.Header);
        if (key < 0)
        {
            findings.Add(CellFault.NoKey, new CellAddress(file, section.Index, CellAddress.HeaderRow, 0), "");
            return;
        }

        var united = new UnitedSection(file, section, [key], Unite(section, key));
        _sections.Add(united);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var row = 0; row < section.RowCount; row++)
        {
            AddRow(united, row, seen);
        }
    }

    private void AddRow(UnitedSection united, int row, Dictionary<string, int> seen)
    {
        var parts = Array.ConvertAll(united.Key, column => united.Section.Cell(row, column));
        if (Array.IndexOf(parts, "") is >= 0 and var blank)
        {
            findings.Add(CellFault.MissingRequired, united.Address(row, united.Key[blank]), "");
            return;
        }

        // Within one table a repeated key is a fault, and its first row wins; across tables it is the same row.
        var key = string.Join(PartSeparator, parts);
        if (seen.TryGetValue(key, out var first))
        {
            findings.Add(CellFault.RepeatedKey, united.KeyAddress(row), string.Join(" ", parts), "", united.KeyAddress(first));
            return;
        }

        seen.Add(key, row);
        SetCells(united, row, UnitedRow(key, parts, row));
    }

    private void SetCells(UnitedSection united, int row, int unitedRow)
    {
        for (var i = 0; i < united.Columns.Length; i++)
        {
            var value = united.Section.Cell(row, i);
            var column = united.Columns[i];
            var place = united.Address(row, i);
            if (value.Length > 0 && !column.Set(unitedRow, value, united.Section.Link(row, i), place))
            {
                findings.Add(CellFault.Disagreement, place, value, column.Values[unitedRow]!, column.Place(unitedRow));
            }
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
            columns[i] = i == key && _keyColumn is { } known ? known : Column(header, occurrences[header], i == key);
        }

        _keyColumn ??= columns[key];
        return columns;
    }

    private UnitedColumn Column(string header, int occurrence, bool isKey)
    {
        if (!_columnsByHeader.TryGetValue((header, occurrence), out var column))
        {
            column = new UnitedColumn(header, isKey);
            for (var row = 0; row < _keys.Count; row++)
            {
                column.AddRow();
            }

            _columnsByHeader.Add((header, occurrence), column);
            _columns.Add(column);
        }

        return column;
    }

    private int UnitedRow(string key, string[] parts, int sourceRow)
    {
        if (!_rows.TryGetValue(key, out var row))
        {
            row = _keys.Count;
            _rows.Add(key, row);
            _keys.Add(string.Join(" ", parts));
            _columns.ForEach(column => column.AddRow());
        }

        _sources.Add(row, _sections.Count - 1, sourceRow);
        return row;
    }
}
