namespace PretrainGen.Generator.Catalog;

/// <summary>Where each row of a united table comes from: most rows from one place, some from several.</summary>
internal sealed class RowSources
{
    private const int None = -1;

    private readonly List<(int Section, int Row, int Next)> _sources = [];
    private readonly List<(int First, int Last)> _rows = [];

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

    /// <summary>The places of a row in the order in which they were met.</summary>
    public IEnumerable<(int Section, int Row)> Of(int unitedRow)
    {
        for (var source = _rows[unitedRow].First; source != None; source = _sources[source].Next)
        {
            yield return (_sources[source].Section, _sources[source].Row);
        }
    }
}
