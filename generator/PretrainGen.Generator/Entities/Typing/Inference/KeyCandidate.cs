using PretrainGen.Generator.Common;
using PretrainGen.Generator.Entities.Values;
using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Entities.Typing.Inference;

/// <summary>
/// What has to be known of a column to make it the key. It is found out when it is asked for: most columns repeat themselves within a few
/// rows, and need not be read further.
/// </summary>
internal sealed class KeyCandidate
{
    // One cell in so many may be missing or repeated; one always may.
    private const int RowsPerFault = 500;
    private const int RowsPerCopy = 20;
    private const int RowsPerShared = 5;
    private const int FewRows = 3;
    private const int ManyRows = 1000;
    private const int RowsOfIdentifiers = 10;
    private const int LongName = 60;

    private readonly IReadOnlyList<TableValues> _sections;
    private readonly bool _namesMeet;
    private readonly KeyCandidate? _before;
    private readonly Lazy<int> _firstText;
    private readonly Lazy<int> _faults;
    private readonly Lazy<Content> _content;

    private KeyCandidate(
        IReadOnlyList<TableValues> sections, bool namesMeet, int position, KeyCandidate? before, Lazy<int> firstText)
    {
        _sections = sections;
        _namesMeet = namesMeet;
        _before = before;
        _firstText = firstText;
        Position = position;
        Header = KeyHeaders.Of(sections[0].Header[position]);
        IsProse = RoleInference.IsProse(sections[0].Header[position]);
        IsBeforeNames = before is null or { Header: not KeyHeader.Name, IsBeforeNames: true };
        RowCount = sections.Sum(section => section.RowCount);
        _faults = new(CountFaults);
        _content = new(ReadContent);
    }

    private enum Content
    {
        Other,
        Text,
        RandomText,
        WholeNumbers,
    }

    public int Position { get; }

    public KeyHeader Header { get; }

    /// <summary>Whether the header announces prose about the row.</summary>
    public bool IsProse { get; }

    /// <summary>Whether the cells are texts that can be names.</summary>
    public bool IsText => _content.Value is Content.Text or Content.RandomText;

    /// <summary>Whether the texts are made by a machine for machines: hashes, GUIDs.</summary>
    public bool IsRandom => _content.Value == Content.RandomText;

    /// <summary>Whether the cells are whole numbers.</summary>
    public bool IsNumber => _content.Value == Content.WholeNumbers;

    /// <summary>Whether the column before it numbers the rows.</summary>
    public bool IsBehindNumber => _before is { Header: KeyHeader.Code, IsComplete: true, IsNumber: true };

    /// <summary>Whether no column stands before it whose header says that it holds the names.</summary>
    public bool IsBeforeNames { get; }

    /// <summary>Whether no more than one column of texts stands before it.</summary>
    public bool IsEarly => Header == KeyHeader.None && (Position <= 1 || !HasTextBefore);

    /// <summary>Whether each row has a value of its own.</summary>
    public bool IsComplete => _faults.Value == 0;

    /// <summary>Whether each row has a value of its own but for what must be faults.</summary>
    public bool IsNearlyComplete => RowCount > FewRows && _faults.Value <= MostFaults;

    /// <summary>Whether so many rows have a value of their own that the others must be faults, whatever the column is called.</summary>
    public bool IsAlmostComplete => RowCount > ManyRows && _faults.Value * ManyRows <= RowCount;

    /// <summary>Whether the cells are written like identifiers: in one word that begins with no digit.</summary>
    public bool IsIdentifier => RowCount >= RowsOfIdentifiers && Cells.All(NameForms.IsIdentifier);

    /// <summary>Whether there are enough rows to tell a rule from chance.</summary>
    public bool HasSeveralRows => RowCount >= FewRows;

    /// <summary>Whether the numbers rise from row to row, or repeat where one is there twice.</summary>
    public bool IsSorted
    {
        get
        {
            long last = long.MinValue;
            foreach (var cell in Cells)
            {
                if (!CellSyntax.TryInteger(cell, out var number) || number < last)
                    return false;

                last = number;
            }

            return true;
        }
    }

    private bool HasTextBefore => _firstText.Value >= 0 && _firstText.Value < Position;

    private int RowCount { get; }

    private int MostElsewhere => RowCount / RowsPerShared;

    private int MostCopies => RowCount < FewRows ? 0 : Math.Max(1, RowCount / RowsPerCopy);

    private int MostFaults => Math.Max(1, RowCount / RowsPerFault);

    private IEnumerable<string> Cells => _sections.SelectMany(section => section.Column(Position)).Where(cell => cell.Length > 0);

    /// <summary>The columns of tables that have the same ones.</summary>
    public static List<KeyCandidate> Of(IReadOnlyList<TableValues> sections, bool namesMeet)
    {
        var columns = new List<KeyCandidate>();
        var firstText = new Lazy<int>(() => columns.FindIndex(column => column.IsText));
        for (var position = 0; position < sections[0].Header.Count; position++)
            columns.Add(new KeyCandidate(sections, namesMeet, position, columns.LastOrDefault(), firstText));

        return columns;
    }

    // A row that repeats another cell by cell is one row written twice, wherever it is. Two lists in one file may share a few names.
    private int CountFaults()
    {
        var seen = new Dictionary<string, (TableValues Section, int Row)>(StringComparer.Ordinal);
        var (faults, copies, elsewhere) = (0, 0, 0);
        foreach (var section in _sections)
        {
            var repeated = new RepeatedRows(section);
            if (_namesMeet)
                seen.Clear();

            for (var row = 0; row < section.RowCount; row++)
            {
                var cell = section.Cell(row, Position);
                if (!seen.TryGetValue(cell, out var first))
                {
                    seen.Add(cell, (section, row));
                    faults += cell.Length == 0 ? 1 : 0;
                }
                else if (first.Section != section && cell.Length > 0)
                {
                    faults += ++elsewhere > MostElsewhere ? 1 : 0;
                }
                else if (first.Section == section && repeated.IsCopy(row, first.Row))
                {
                    faults += ++copies > MostCopies ? MostFaults + 1 : 0;
                }
                else
                {
                    faults++;
                }

                if (faults > MostFaults)
                    return faults;
            }
        }

        // Where every other row is a fault or a copy, nothing says which column is right.
        return faults > 0 && (faults + copies) * 2 >= RowCount ? MostFaults + 1 : faults;
    }

    private Content ReadContent()
    {
        var (all, names, whole, codes, numbers, random, addresses) = (0, 0, 0, 0, 0, 0, 0);
        long length = 0;
        foreach (var cell in Cells)
        {
            all++;
            length += cell.Length;
            whole += CellSyntax.TryInteger(cell, out _) ? 1 : 0;
            codes += cell[0] == '0' && cell.Length > 1 && cell.All(AsciiChars.IsDigit) ? 1 : 0;
            numbers += CellSyntax.IsNumber(cell) ? 1 : 0;
            names += NameForms.IsName(cell) ? 1 : 0;
            addresses += NameForms.IsAddress(cell) ? 1 : 0;
            random += NameForms.IsRandom(cell) ? 1 : 0;
        }

        // A header that says so is believed: titles are long, and names of games have few letters.
        return 0 switch
        {
            _ when codes == 0 && AreAlmost(whole, all) => Content.WholeNumbers,
            _ when codes > 0 && AreAlmost(whole + codes, all) => Content.Text,
            _ when all > 0 && numbers * 2 > all => Header == KeyHeader.Code ? Content.Text : Content.Other,
            _ when Header == KeyHeader.Name && addresses * 2 <= all && random * 5 <= all * 4 => Content.Text,
            _ when names * 2 < all || length > (long)LongName * all => Content.Other,
            _ when random * 5 > all * 4 => Content.RandomText,
            _ => Content.Text,
        };
    }

    private bool AreAlmost(int count, int all) => count > 0 && (count == all || (all > FewRows && count >= all - MostFaults));
}
