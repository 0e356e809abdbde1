namespace PretrainGen.Generator.Entities.Merging;

/// <summary>Where each row of a merged table comes from: most rows from one place, some from several.</summary>
/// <param name="mostRows">How many rows there can be.</param>
internal sealed class RowOrigins(int mostRows)
{
    private const int None = -1;

    private readonly List<(int Section, int Row, int Next)> _sources = new(mostRows);
    private readonly List<(int First, int Last)> _rows = new(mostRows);

    /// <summary>Adds a place to a row, or the first place of the next row.</summary>
    public void Add(int mergedRow, int section, int row)
    {
        var added = _sources.Count;
        _sources.Add((section, row, None));
        if (mergedRow == _rows.Count)
        {
            _rows.Add((added, added));
            return;
        }

        var (first, last) = _rows[mergedRow];
        _sources[last] = _sources[last] with { Next = added };
        _rows[mergedRow] = (first, added);
    }

    /// <summary>The first place of a row.</summary>
    public (int Section, int Row) First(int mergedRow) => At(_rows[mergedRow].First);

    /// <summary>The place of a row that was met last.</summary>
    public (int Section, int Row) Last(int mergedRow) => At(_rows[mergedRow].Last);

    /// <summary>Whether a row has more than one place.</summary>
    public bool HasSeveral(int mergedRow) => _rows[mergedRow].First != _rows[mergedRow].Last;

    /// <summary>The places of a row in the order in which they were met.</summary>
    public IEnumerable<(int Section, int Row)> Of(int mergedRow)
    {
        for (var source = _rows[mergedRow].First; source != None; source = _sources[source].Next)
            yield return At(source);
    }

    private (int Section, int Row) At(int source) => (_sources[source].Section, _sources[source].Row);
}
