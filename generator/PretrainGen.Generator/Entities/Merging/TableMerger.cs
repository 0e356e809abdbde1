using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Checking;
using PretrainGen.Generator.Entities.Grouping;
using PretrainGen.Generator.Entities.Model;
using PretrainGen.Generator.Entities.Typing;
using PretrainGen.Generator.Project.Inputs;
using PretrainGen.Generator.Schema.Model;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Entities.Merging;

/// <summary>Puts all tables of an entity together.</summary>
internal sealed class TableMerger
{
    private readonly Dictionary<(string Header, int Occurrence), MergedColumn> _columnsByHeader = [];
    private readonly Dictionary<string, int> _rows;
    private readonly List<MergedSection> _sections = [];
    private readonly List<MergedColumn> _columns = [];
    private readonly List<string> _keys;
    private readonly List<(MergedSection Section, int Row)> _leftOut = [];
    private readonly CellFindings _findings = new();
    private readonly RowOrigins _origins;
    private readonly TableSchema? _schema;
    private readonly EntityKey _key;
    private readonly MissingValues _missing;
    private readonly int _maxRows;
    private bool _hasKey;
    private MergedColumn? _keyColumn;
    private long _cells;

    private TableMerger(TableSchema? schema, EntityKey key, int maxRows)
    {
        _schema = schema;
        _key = key;
        _missing = new MissingValues(schema);
        _maxRows = maxRows;
        _rows = new(maxRows, StringComparer.Ordinal);
        _keys = new(maxRows);
        _origins = new(maxRows);
    }

    /// <summary>The tables of the files as one.</summary>
    public static MergedTable Merge(EquatableArray<TableFile> files, CancellationToken cancellation)
    {
        var schema = files.Select(file => file.Schema).FirstOrDefault(schema => schema is not null);
        var key = EntityKey.Of(files, schema, cancellation);
        var merger = new TableMerger(schema, key, files.Sum(file => file.Sections.Sum(section => section.RowCount)));
        var sections = (
            from file in Enumerable.Range(0, files.Count)
            from section in files[file].Sections
            select (section, file, Key: key.In(section, files[file].Options.Key, cancellation))).ToList();

        // Where no table has the key, the rows are rows all the same.
        merger._hasKey = key.Exists && sections.Exists(section => section.Key.Length > 0);
        foreach (var (section, file, columns) in sections)
            merger.Add(section, file, columns, cancellation);

        return new MergedTable(files, merger._sections, merger._columns, merger._keys, merger._origins, merger._findings.All)
        {
            LeftOut = merger._leftOut,
            HasKey = merger._hasKey,
            IsKeyInferred = key.IsInferred,
        };
    }

    private void Add(TableValues section, int file, int[] key, CancellationToken cancellation)
    {
        if (key.Length == 0 && _hasKey)
        {
            _findings.Add(CellFault.MissingKey, new CellAddress(file, section.Index, CellAddress.HeaderRow, 0), "");
            return;
        }

        if (key.Length == 0 && _sections.Count == 0)
            _findings.Add(CellFault.NoKey, new CellAddress(file, section.Index, CellAddress.HeaderRow, 0), MissingKey());

        _cells += (long)section.RowCount * section.Header.Count;
        var derived = DerivedColumn.Of(section, _schema).ToArray();
        var columns = Merge(section, derived, key, file);
        var valueOfKey = Array.ConvertAll(key, column => ValueText.Of(_schema, columns[column].Header));
        var merged = new MergedSection(file, section, key, valueOfKey, columns, derived);
        _sections.Add(merged);
        for (var row = 0; row < section.RowCount; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            AddRow(merged, row);
        }
    }

    /// <summary>The key that the schema says and no table has; "" where it says none.</summary>
    private string MissingKey() => _key.Exists ? string.Join(", ", _schema?.PrimaryKey.Select(name => name.Value) ?? []) : "";

    private void AddRow(MergedSection merged, int row)
    {
        if (FindBlankKey(merged, row) is >= 0 and var blank)
        {
            _findings.Add(CellFault.MissingRequired, merged.Address(row, blank), "");
            AddUnnamedRow(merged, row, name: "");
            return;
        }

        var key = merged.KeyOf(row);
        if (merged.Key.Length == 0)
        {
            AddNewRow(merged, row, name: "");
        }
        else if (!_rows.TryGetValue(key, out var known))
        {
            _rows.Add(key, _keys.Count);
            AddNewRow(merged, row, merged.NameOf(row));
        }
        else if (FirstHere(merged, known) is { } first)
        {
            _findings.Add(CellFault.RepeatedKey, merged.KeyAddress(row), merged.NameOf(row), "", first);
            AddUnnamedRow(merged, row, merged.NameOf(row));
        }
        else if (!_key.NamesMeet)
        {
            AddNewRow(merged, row, merged.NameOf(row));
        }
        else
        {
            _origins.Add(known, _sections.Count - 1, row);
            SetCells(merged, row, known, isFirst: false);
        }
    }

    /// <summary>Adds a row whose key is missing or taken. Where it is known what the key is, such a row does not count.</summary>
    private void AddUnnamedRow(MergedSection merged, int row, string name)
    {
        if (_key.IsInferred)
            AddNewRow(merged, row, name);
        else
            _leftOut.Add((merged, row));
    }

    // Within one table a repeated key is a fault; in another it is the same row of a catalogue, or the row of another list.
    private CellAddress? FirstHere(MergedSection merged, int known)
    {
        var (section, row) = _origins.Last(known);
        return _sections[section] == merged ? merged.KeyAddress(row) : null;
    }

    private static int FindBlankKey(MergedSection merged, int row)
    {
        foreach (var column in merged.Key)
        {
            if (IsBlank(merged, row, column))
                return column;
        }

        return -1;
    }

    // Whatever the schema counts as missing, the empty text names nothing.
    private static bool IsBlank(MergedSection merged, int row, int column) =>
        merged.Cell(row, column) is { Length: 0 } || merged.Columns[column].IsMissing(merged.Cell(row, column));

    private static void SetCells(MergedSection merged, int row, int mergedRow, bool isFirst)
    {
        for (var i = 0; i < merged.Columns.Length; i++)
        {
            var value = merged.Cell(row, i);
            if (!merged.Columns[i].IsMissing(value))
                merged.Columns[i].Set(mergedRow, value, merged.Link(row, i), merged.Address(row, i), isFirst && merged.IsFirst(i));
        }
    }

    private MergedColumn[] Merge(TableValues section, DerivedColumn[] derived, int[] key, int file)
    {
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        var columns = new MergedColumn[section.Header.Count + derived.Length];
        for (var i = 0; i < columns.Length; i++)
        {
            var header = i < section.Header.Count ? section.HeaderOf(i) : derived[i - section.Header.Count].Name;
            occurrences[header] = occurrences.TryGetValue(header, out var count) ? count + 1 : 1;
            var isKey = key.Length == 1 && key[0] == i;
            columns[i] = isKey && _keyColumn is { } known ? known : Column(header, occurrences[header], isKey, section.RowCount);
            if (columns[i].IsLeftOut)
                _findings.Add(CellFault.LeftOut, new CellAddress(file, section.Index, CellAddress.HeaderRow, i), header);
        }

        _keyColumn ??= key.Length == 1 ? columns[key[0]] : null;
        return columns;
    }

    private MergedColumn Column(string header, int occurrence, bool isKey, int newRows = 0)
    {
        if (!_columnsByHeader.ContainsKey((header, occurrence)) && !isKey && !HasRoomForColumn(newRows))
            return new MergedColumn(header, isKey, _missing.Of(header), _maxRows) { IsLeftOut = true };

        if (!_columnsByHeader.TryGetValue((header, occurrence), out var column))
        {
            column = new MergedColumn(header, isKey, _missing.Of(header), _maxRows);
            for (var row = 0; row < _keys.Count; row++)
                column.AddRow();

            _columnsByHeader.Add((header, occurrence), column);
            _columns.Add(column);
        }

        return column;
    }

    // Many small tables, each with columns of its own, would grow to the product of their rows and columns.
    private bool HasRoomForColumn(int newRows) =>
        (_columns.Count + 1L) * (_keys.Count + newRows) <= EmitLimits.MostBlankCells + (EmitLimits.MostBlanksPerCell * _cells);

    private void AddNewRow(MergedSection merged, int row, string name)
    {
        _origins.Add(_keys.Count, _sections.Count - 1, row);
        _keys.Add(name);
        foreach (var column in _columns)
            column.AddRow();

        SetCells(merged, row, _keys.Count - 1, isFirst: true);
    }
}
