using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PretrainGen.Generator.Tables;

/// <summary>Finds the delimiters, quotes and line ends of a text one after the other. It looks at many characters at a time, and at each of them once.</summary>
/// <param name="text">The file.</param>
/// <param name="delimiter">What stands between two cells.</param>
/// <param name="quote">What encloses a quoted cell.</param>
internal sealed class SignFinder(string text, char delimiter, char quote)
{
    private const int BlockLength = 4096;

    // A bit a character: in eight bytes the first keeps its lowest bit, the last its highest, and their sum is in the highest byte of the product.
    private const ulong BitOfEach = 0x80_40_20_10_08_04_02_01;
    private const ulong SumInHighestByte = 0x01_01_01_01_01_01_01_01;
    private const int HighestByte = 56;
    private const int CharactersInLane = 8;
    private const int MostBytesInVector = 32;

    private readonly int[] _found = new int[Math.Min(BlockLength, text.Length)];
    private int _count;
    private int _next;
    private int _scanned;

    /// <summary>The first delimiter or line end from a position on; the end of the text where there is none.</summary>
    /// <param name="from">The position; not before that of an earlier question.</param>
    public int FindEnd(int from)
    {
        while (_next < _count || TryScan(from))
        {
            var sign = _found[_next++];
            if (sign >= from && (text[sign] == delimiter || text[sign] is '\n' or '\r'))
                return sign;
        }

        return text.Length;
    }

    /// <summary>The next signs from a position on that are found already.</summary>
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
            var character = text[_scanned];
            if (character == delimiter || character == quote || character is '\n' or '\r')
                _found[_count++] = _scanned;
        }
    }

    private int ScanVectors(int start, int end)
    {
        // The order of the bytes in a lane is that of little-endian machines.
        if (!Vector.IsHardwareAccelerated || !BitConverter.IsLittleEndian || Vector<byte>.Count > MostBytesInVector)
            return start;

        var (delimiters, quotes) = (new Vector<ushort>(delimiter), new Vector<ushort>(quote));
        var (lineFeeds, carriageReturns) = (new Vector<ushort>('\n'), new Vector<ushort>('\r'));
        var vectors = MemoryMarshal.Cast<char, Vector<ushort>>(text.AsSpan(start, end - start));
        for (var i = 0; i + 3 < vectors.Length; i += 4)
        {
            var low = Vector.Narrow(SignsIn(vectors[i]), SignsIn(vectors[i + 1]));
            var high = Vector.Narrow(SignsIn(vectors[i + 2]), SignsIn(vectors[i + 3]));
            AddAll(BitsOf(low) | (BitsOf(high) << Vector<byte>.Count), start);
            start += 2 * Vector<byte>.Count;
        }

        return start;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        Vector<ushort> SignsIn(Vector<ushort> characters) =>
            Vector.Equals(characters, delimiters) | Vector.Equals(characters, quotes) | Vector.Equals(characters, lineFeeds) | Vector.Equals(characters, carriageReturns);
    }

    // This and the next are called for every few characters: calls would take longer than they do.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong BitsOf(Vector<byte> signs)
    {
        var lanes = Vector.AsVectorUInt64(signs) & new Vector<ulong>(BitOfEach);
        var bits = 0UL;
        for (var lane = 0; lane < Vector<ulong>.Count; lane++)
            bits |= ((lanes[lane] * SumInHighestByte) >> HighestByte) << (lane * CharactersInLane);
        return bits;
    }

    private void AddAll(ulong bits, int start)
    {
        var (found, count) = (_found, _count);
        for (; bits != 0; bits &= bits - 1)
            found[count++] = start + LowestBit.Find(bits);
        _count = count;
    }
}
