using System.Globalization;
using PretrainGen.Generator.Schema;

namespace PretrainGen.Generator.Catalog;

/// <summary>Puts all tables of an entity together.</summary>
internal sealed class TableUnion(TableSchema? schema, CellFindings findings, int mostRows)
{
    private readonly Dictionary<(string Header, int Occurrence), UnitedColumn> _columnsByHeader = [];
    private readonly Dictionary<string, int> _rows = new(mostRows, StringComparer.Ordinal);
    private readonly List<UnitedSection> _sections = [];
    private readonly List<UnitedColumn> _columns = [];
    private readonly List<string> _keys = new(mostRows);
    private readonly MissingCells _blanks = new(schema);
    private readonly RowSources _sources = new(mostRows);
    private UnitedColumn? _keyColumn;
    private long _cells;

    public static UnitedTable Of(EntityGroup group, CellFindings findings, CancellationToken cancellation)
    {
        var union = new TableUnion(group.Schema, findings, group.Files.Sum(file => file.Sections.Sum(section => section.RowCount)));
        for (var file = 0; file < group.Files.Count; file++)
        {
            foreach (var section in group.Files[file].Sections)
            {
                union.Add(section, file, group.Files[file].Options.Key, cancellation);
            }
        }

        return new UnitedTable(group.Files, union._sections, union._columns, union._keys, union._sources);
    }

    private void Add(TableSection section, int file, string wantedKey, CancellationToken cancellation)
    {
        var key = SectionKey.Find(section, wantedKey, schema, _keyColumn?.Header);
        if (key.Length == 0)
        {
            findings.Add(CellFault.NoKey, new CellAddress(file, section.Index, CellAddress.HeaderRow, 0), "");
            return;
        }

        _cells += (long)section.RowCount * section.Header.Count;
        var columns = Unite(section, key, file);
        var headings = HeadingFields(section).ToList();
        var united = new UnitedSection(
            file,
            section,
            key,
            [.. columns, .. headings.Select(heading => Column(heading.Name, 1, isKey: false))],
            [.. headings.Select(heading => heading.Text)]);
        _sections.Add(united);
        for (var row = 0; row < section.RowCount; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            AddRow(united, row);
        }
    }

    /// <summary>The fields whose value is a heading above the table, unless it has such a column.</summary>
    private IEnumerable<(string Name, string Text)> HeadingFields(TableSection section)
    {
        foreach (var declared in schema?.Fields ?? EquatableArray<SchemaField>.Empty)
        {
            if (declared.Heading is { Value: var level } && !section.Header.Contains(declared.Name.Value))
            {
                yield return (declared.Name.Value, level <= section.Headings.Count ? section.Headings[level - 1] : "");
            }
        }
    }

    private void AddRow(UnitedSection united, int row)
    {
        if (FindBlankKey(united, row) is >= 0 and var blank)
        {
            findings.Add(CellFault.MissingRequired, united.Address(row, blank), "");
            return;
        }

        // Within one table a repeated key is a fault, and its first row wins; across tables it is the same row.
        var key = united.KeyOf(row);
        var isKnown = _rows.TryGetValue(key, out var known);
        if (isKnown && _sources.Last(known) is var (section, first) && _sections[section] == united)
        {
            findings.Add(CellFault.RepeatedKey, united.KeyAddress(row), united.NameOf(row), "", united.KeyAddress(first));
            return;
        }

        var unitedRow = isKnown ? known : NewRow(key, united.NameOf(row));
        _sources.Add(unitedRow, _sections.Count - 1, row);
        SetCells(united, row, unitedRow, isFirst: !isKnown);
    }

    private static int FindBlankKey(UnitedSection united, int row)
    {
        foreach (var column in united.Key)
        {
            if (IsBlank(united, row, column))
            {
                return column;
            }
        }

        return -1;
    }

    // Whatever the schema counts as missing, the empty text names nothing.
    private static bool IsBlank(UnitedSection united, int row, int column) =>
        united.Cell(row, column) is { Length: 0 } || united.Columns[column].IsMissing(united.Cell(row, column));

    private static void SetCells(UnitedSection united, int row, int unitedRow, bool isFirst)
    {
        for (var i = 0; i < united.Columns.Length; i++)
        {
            var value = united.Cell(row, i);
            if (!united.Columns[i].IsMissing(value))
            {
                united.Columns[i].Set(unitedRow, value, united.Link(row, i), united.Address(row, i), isFirst && united.IsFirst(i));
            }
        }
    }

    private UnitedColumn[] Unite(TableSection section, int[] key, int file)
    {
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        var columns = new UnitedColumn[section.Header.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            var header = section.Header[i].Length > 0 ? section.Header[i] : "Column" + (i + 1).ToString(CultureInfo.InvariantCulture);
            occurrences[header] = occurrences.TryGetValue(header, out var count) ? count + 1 : 1;
            var isKey = key.Length == 1 && key[0] == i;
            columns[i] = isKey && _keyColumn is { } known ? known : Column(header, occurrences[header], isKey, section.RowCount);
            if (columns[i].IsLeftOut)
            {
                findings.Add(CellFault.LeftOut, new CellAddress(file, section.Index, CellAddress.HeaderRow, i), header);
            }
        }

        _keyColumn ??= key.Length == 1 ? columns[key[0]] : null;
        return columns;
    }

    private UnitedColumn Column(string header, int occurrence, bool isKey, int newRows = 0)
    {
        if (!_columnsByHeader.ContainsKey((header, occurrence)) && !isKey && !HasRoomForColumn(newRows))
        {
            return new UnitedColumn(header, isKey, _blanks.Of(header), mostRows) { IsLeftOut = true };
        }

        if (!_columnsByHeader.TryGetValue((header, occurrence), out var column))
        {
            column = new UnitedColumn(header, isKey, _blanks.Of(header), mostRows);
            for (var row = 0; row < _keys.Count; row++)
            {
                column.AddRow();
            }

            _columnsByHeader.Add((header, occurrence), column);
            _columns.Add(column);
        }

        return column;
    }

    // Many small tables, each with columns of its own, would grow to the product of their rows and columns.
    private bool HasRoomForColumn(int newRows) =>
        (_columns.Count + 1L) * (_keys.Count + newRows) <= EmitLimits.MostBlankCells + (EmitLimits.MostBlanksPerCell * _cells);

    private int NewRow(string key, string name)
    {
        _rows.Add(key, _keys.Count);
        _keys.Add(name);
        foreach (var column in _columns)
        {
            column.AddRow();
        }

        return _keys.Count - 1;
    }
}
