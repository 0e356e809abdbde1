using System.Numerics;
using System.Runtime.InteropServices;

namespace PretrainGen.Generator.Tables;

/// <summary>Finds the delimiters and line ends of a text one after the other. It looks at many characters at a time, and at each of them once.</summary>
/// <param name="text">The file.</param>
/// <param name="delimiter">What stands between two cells.</param>
internal sealed class CellEnds(string text, char delimiter)
{
    private const int BlockLength = 4096;

    // One bit for each of the eight characters whose results are in eight bytes.
    private const ulong FirstBits = 0x01_01_01_01_01_01_01_01;
    private const int CharactersInLane = 8;

    private readonly Vector<ushort> _delimiters = new(delimiter);
    private readonly Vector<ushort> _lineFeeds = new('\n');
    private readonly Vector<ushort> _carriageReturns = new('\r');
    private readonly int[] _found = new int[Math.Min(BlockLength, text.Length)];
    private int _count;
    private int _next;
    private int _scanned;

    /// <summary>The first delimiter or line end from a position on; the end of the text where there is none.</summary>
    /// <param name="from">The position; not before that of an earlier question.</param>
    public int Find(int from)
    {
        while (_next < _count || TryScan(from))
        {
            var end = _found[_next++];
            if (end >= from)
                return end;
        }

        return text.Length;
    }

    /// <summary>The next ones from a position on that are found already.</summary>
    public ReadOnlySpan<int> KnownFrom(int from)
    {
        while (_next < _count && _found[_next] < from)
            _next++;
        return _found.AsSpan(_next, _count - _next);
    }

    /// <summary>Goes past some of those that are known.</summary>
    public void Pass(int count) => _next += count;

    private bool TryScan(int from)
    {
        _next = 0;
        _count = 0;
        _scanned = Math.Max(_scanned, from);
        while (_count == 0 && _scanned < text.Length)
            Scan(Math.Min(_scanned + BlockLength, text.Length));
        return _count > 0;
    }

    private void Scan(int to)
    {
        for (_scanned = ScanVectors(_scanned, to); _scanned < to; _scanned++)
        {
            if (text[_scanned] == delimiter || text[_scanned] is '\n' or '\r')
                _found[_count++] = _scanned;
        }
    }

    private int ScanVectors(int start, int end)
    {
        // The order of the bytes in a lane is that of little-endian machines.
        if (!Vector.IsHardwareAccelerated || !BitConverter.IsLittleEndian)
            return start;

        var vectors = MemoryMarshal.Cast<char, Vector<ushort>>(text.AsSpan(start, end - start));
        for (var i = 0; i + 1 < vectors.Length; i += 2)
        {
            var ends = Vector.Narrow(EndsIn(vectors[i]), EndsIn(vectors[i + 1]));
            if (ends != Vector<byte>.Zero)
                AddAll(Vector.AsVectorUInt64(ends), start);
            start += Vector<byte>.Count;
        }

        return start;
    }

    private Vector<ushort> EndsIn(Vector<ushort> characters) =>
        Vector.Equals(characters, _delimiters) | Vector.Equals(characters, _lineFeeds) | Vector.Equals(characters, _carriageReturns);

    private void AddAll(Vector<ulong> ends, int start)
    {
        for (var lane = 0; lane < Vector<ulong>.Count; lane++)
        {
            for (var bits = ends[lane] & FirstBits; bits != 0; bits &= bits - 1)
                _found[_count++] = start + (lane * CharactersInLane) + LowestCharacter(bits);
        }
    }

    // The lowest bit shifts the number of its character to the top.
    private static int LowestCharacter(ulong bits) => (int)(((bits & (~bits + 1)) * 0x00_01_02_03_04_05_06_07) >> 56);
}
