namespace PretrainGen.Generator.Tables.Delimited;

/// <summary>
/// A list of numbers that grows without copying them: all arrays have the same length. Only the first one starts small, as most files are.
/// </summary>
internal sealed class ChunkedList
{
    // Larger arrays would be on the heap of large objects, whose memory is new each time.
    private const int ChunkBits = 14;
    private const int ChunkLength = 1 << ChunkBits;
    private const int FirstLength = 64;
    private const int Growth = 4;

    private uint[][] _chunks = [new uint[FirstLength]];
    private uint[] _last;
    private int _lastStart;
    private int _lastCount;

    /// <summary>Starts an empty list.</summary>
    public ChunkedList() => _last = _chunks[0];

    /// <summary>How many numbers there are.</summary>
    public int Count => _lastStart + _lastCount;

    public uint this[int index] => _chunks[index >> ChunkBits][index & (ChunkLength - 1)];

    public void Add(uint number)
    {
        if (_lastCount == _last.Length)
            Grow();
        _last[_lastCount++] = number;
    }

    /// <summary>Room for at least one number. What is written there is added by <see cref="Advance"/>.</summary>
    public Span<uint> GetSpan()
    {
        if (_lastCount == _last.Length)
            Grow();
        return _last.AsSpan(_lastCount);
    }

    /// <summary>Adds the numbers that were written to <see cref="GetSpan"/>.</summary>
    public void Advance(int count) => _lastCount += count;

    /// <summary>Removes the last numbers.</summary>
    /// <param name="count">How many stay.</param>
    public void CutTo(int count)
    {
        _lastStart = Math.Max(count - 1, 0) >> ChunkBits << ChunkBits;
        _lastCount = count - _lastStart;
        _last = _chunks[_lastStart >> ChunkBits];
    }

    private void Grow()
    {
        var chunk = _lastStart >> ChunkBits;
        if (_last.Length < ChunkLength)
        {
            Array.Resize(ref _last, _last.Length * Growth);
            _chunks[chunk] = _last;
            return;
        }

        chunk++;
        if (chunk == _chunks.Length)
            Array.Resize(ref _chunks, chunk * 2);
        _last = _chunks[chunk] ??= new uint[ChunkLength];
        _lastStart += ChunkLength;
        _lastCount = 0;
    }
}
