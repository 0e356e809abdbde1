namespace PretrainGen.Generator.Tables;

/// <summary>A list of values that grows without copying them, in arrays too small for the heap of large objects, which is rarely cleared.</summary>
internal sealed class ChunkedList<T>
    where T : struct
{
    private const int ChunkBits = 13;
    private const int ChunkLength = 1 << ChunkBits;
    private const int FirstLength = 32;

    private T[][] _chunks = [new T[FirstLength]];
    private T[] _last;
    private int _lastStart;
    private int _lastCount;

    public ChunkedList() => _last = _chunks[0];

    public int Count => _lastStart + _lastCount;

    /// <summary>What is free behind the last value, without growing.</summary>
    public Span<T> Room => _last.AsSpan(_lastCount);

    public T this[int index] => _chunks[index >> ChunkBits][index & (ChunkLength - 1)];

    public void Add(T item)
    {
        if (_lastCount == _last.Length)
            Grow();
        _last[_lastCount++] = item;
    }

    /// <summary>Adds the values that were written to <see cref="Room"/>.</summary>
    public void Fill(int count) => _lastCount += count;

    /// <summary>Takes the last values away again.</summary>
    /// <param name="count">How many stay.</param>
    public void CutTo(int count)
    {
        _lastStart = Math.Max(count - 1, 0) >> ChunkBits << ChunkBits;
        _lastCount = count - _lastStart;
        _last = _chunks[_lastStart >> ChunkBits];
    }

    private void Grow()
    {
        var index = _lastStart >> ChunkBits;
        if (_last.Length < ChunkLength)
        {
            Array.Resize(ref _chunks[index], Math.Min(_last.Length * 4, ChunkLength));
        }
        else
        {
            index++;
            _lastStart += ChunkLength;
            _lastCount = 0;
            if (index == _chunks.Length)
                Array.Resize(ref _chunks, index * 2);
            _chunks[index] ??= new T[ChunkLength];
        }

        _last = _chunks[index];
    }
}
