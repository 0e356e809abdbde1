namespace PretrainGen.Generator.Tables;

/// <summary>A stretch of a file that is one cell, in eight bytes: a large table has a million of them.</summary>
internal readonly struct CellRange
{
    private const int StartShift = 32;
    private const ulong QuotedBit = 0x8000_0000;

    // One number, and not a few: the fields of a new structure go through memory one by one before it is stored, which costs more than reading the cell.
    private readonly ulong _bits;

    public CellRange(int start, int end, bool isQuoted = false) =>
        _bits = ((ulong)start << StartShift) | (uint)(end - start) | (isQuoted ? QuotedBit : 0);

    /// <summary>Where it starts.</summary>
    public int Start => (int)(_bits >> StartShift);

    /// <summary>The position behind it.</summary>
    public int End => Start + Length;

    public int Length => (int)(_bits & (QuotedBit - 1));

    /// <summary>Whether a quote opens and closes it.</summary>
    public bool IsQuoted => (_bits & QuotedBit) != 0;
}
