namespace PretrainGen.Generator.Catalog;

/// <summary>Where each row of a united table comes from: most rows from one place, some from several.</summary>
/// <param name="mostRows">How many rows there can be.</param>
internal sealed class RowSources(int mostRows)
{
    private const int None = -1;

    private readonly List<(int Section, int Row, int Next)> _sources = new(mostRows);
    private readonly List<(int First, int Last)> _rows = new(mostRows);

    /// <summary>Adds a place to a row, or the first place of the next row.</summary>
    public void Add(int unitedRow, int section, int row)
    {
        var added = _sources.Count;
        _sources.Add((section, row, None));
        if (unitedRow == _rows.Count)
        {
            _rows.Add((added, added));
            return;
        }

        var (first, last) = _rows[unitedRow];
        _sources[last] = _sources[last] with { Next = added };
        _rows[unitedRow] = (first, added);
    }

    /// <summary>The first place of a row.</summary>
    public (int Section, int Row) First(int unitedRow) => At(_rows[unitedRow].First);

    /// <summary>The place of a row that was met last.</summary>
    public (int Section, int Row) Last(int unitedRow) => At(_rows[unitedRow].Last);

    /// <summary>Whether a row has more than one place.</summary>
    public bool HasSeveral(int unitedRow) => _rows[unitedRow].First != _rows[unitedRow].Last;

    /// <summary>The places of a row in the order in which they were met.</summary>
    public IEnumerable<(int Section, int Row)> Of(int unitedRow)
    {
        for (var source = _rows[unitedRow].First; source != None; source = _sources[source].Next)
        {
            yield return At(source);
        }
    }

    private (int Section, int Row) At(int source) => (_sources[source].Section, _sources[source].Row);
}
