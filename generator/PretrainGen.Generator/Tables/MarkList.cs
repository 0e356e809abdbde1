namespace PretrainGen.Generator.Tables;

/// <summary>A list of marks that grows without copying them. Whoever asks for one gets the one before it as well.</summary>
/// <remarks>
/// Of a file below a few megabytes the arrays are too small for the heap of large objects, whose memory is new each time. Those of a larger file live through a few collections
/// while it is read, and would be copied in each of them; they are large, as the text of that file is.
/// </remarks>
internal sealed class MarkList
{
    private const int FirstLength = 64;
    private const int ChunkBits = 14;
    private const int LargeChunkBits = 16;
    private const int LargeFile = 1 << 21;

    private readonly int _bits;
    private readonly int _chunkLength;

    // In each array the first is the last of the one before.
    private uint[][] _chunks = [new uint[FirstLength + 1]];
    private uint[] _last;
    private int _lastStart;
    private int _lastCount;

    /// <summary>Starts a list.</summary>
    /// <param name="fileLength">The length of the file.</param>
    public MarkList(int fileLength)
    {
        _bits = fileLength < LargeFile ? ChunkBits : LargeChunkBits;
        _chunkLength = 1 << _bits;
        _last = _chunks[0];
    }

    public int Count => _lastStart + _lastCount;

    /// <summary>What is free behind the last mark, without growing.</summary>
    public Span<uint> Room => _last.AsSpan(_lastCount + 1);

    public uint this[int index] => Get(index, out _);

    /// <summary>A mark, and the one before it; 0 before the first.</summary>
    public uint Get(int index, out uint before)
    {
        var chunk = _chunks[index >> _bits];
        var place = index & (_chunkLength - 1);
        before = chunk[place];
        return chunk[place + 1];
    }

    public void Add(uint mark)
    {
        if (_lastCount + 1 == _last.Length)
            Grow();
        _last[++_lastCount] = mark;
    }

    /// <summary>Adds the marks that were written to <see cref="Room"/>.</summary>
    public void Fill(int count) => _lastCount += count;

    /// <summary>Takes the last marks away again.</summary>
    /// <param name="count">How many stay.</param>
    public void CutTo(int count)
    {
        _lastStart = Math.Max(count - 1, 0) >> _bits << _bits;
        _lastCount = count - _lastStart;
        _last = _chunks[_lastStart >> _bits];
    }

    private void Grow()
    {
        var index = _lastStart >> _bits;
        if (_last.Length <= _chunkLength)
        {
            Array.Resize(ref _chunks[index], Math.Min(_last.Length * 4, _chunkLength + 1));
            _last = _chunks[index];
            return;
        }

        var mark = _last[_lastCount];
        index++;
        _lastStart += _chunkLength;
        _lastCount = 0;
        if (index == _chunks.Length)
            Array.Resize(ref _chunks, index * 2);
        _last = _chunks[index] ??= new uint[_chunkLength + 1];
        _last[0] = mark;
    }
}
