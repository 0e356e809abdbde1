using System.Text;

namespace PretrainGen.Tool.Fixing;

/// <summary>Where characters of a text are among the bytes of its file, whatever else the file holds.</summary>
/// <param name="encoding">How the file writes characters.</param>
/// <param name="lead">How many bytes are before the first character: those of a byte order mark.</param>
internal sealed class ByteOffsets(Encoding encoding, int lead)
{
    private static readonly (Encoding Encoding, byte[] Mark)[] Marks =
    [
        (Encoding.UTF8, [0xEF, 0xBB, 0xBF]),
        (Encoding.Unicode, [0xFF, 0xFE]),
        (Encoding.BigEndianUnicode, [0xFE, 0xFF]),
    ];

    /// <summary>How the file writes characters.</summary>
    public Encoding Encoding => encoding;

    /// <summary>What a file's byte order mark says; UTF-8 where it has none, as the compiler takes it.</summary>
    public static ByteOffsets In(ReadOnlySpan<byte> file)
    {
        foreach (var (encoding, mark) in Marks)
        {
            if (file.StartsWith(mark))
                return new(encoding, mark.Length);
        }

        return new(Encoding.UTF8, lead: 0);
    }

    /// <summary>The offsets of characters among the bytes.</summary>
    /// <param name="file">All bytes of the file.</param>
    /// <param name="text">What the compiler reads from it.</param>
    /// <param name="characters">The characters, in order; one behind the last is the end.</param>
    /// <returns>An offset for each; null where the bytes do not say what the compiler reads, so that nothing is certain.</returns>
    public IReadOnlyList<int>? Find(ReadOnlySpan<byte> file, string text, IReadOnlyList<int> characters)
    {
        var found = new List<int>(characters.Count);
        var (offset, character) = (lead, 0);
        while (true)
        {
            while (found.Count < characters.Count && characters[found.Count] <= character)
                found.Add(offset);
            if (found.Count == characters.Count || offset >= file.Length)
                return found.Count == characters.Count ? found : null;

            var (bytes, units) = Read(file[offset..], text.AsSpan(character));
            if (units == 0)
                return null;
            offset += bytes;
            character += units;
        }
    }

    /// <summary>
    /// The next character: how many bytes it takes, and how many units of the text; none where the text says something else.
    /// </summary>
    private (int Bytes, int Units) Read(ReadOnlySpan<byte> bytes, ReadOnlySpan<char> text)
    {
        if (encoding is not UTF8Encoding)
            return ReadUnit(bytes, text);

        Span<char> units = stackalloc char[2];
        Rune.DecodeFromUtf8(bytes, out var rune, out var length);
        var count = rune.EncodeToUtf16(units);
        return text.StartsWith(units[..count]) ? (length, count) : (0, 0);
    }

    // Half a unit at the end, or half a pair, is read as one character that was lost.
    private (int Bytes, int Units) ReadUnit(ReadOnlySpan<byte> bytes, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return (0, 0);
        if (bytes.Length < 2)
            return text[0] == '\uFFFD' ? (1, 1) : (0, 0);

        var unit = (char)(encoding == Encoding.Unicode ? bytes[0] | (bytes[1] << 8) : (bytes[0] << 8) | bytes[1]);
        return text[0] == unit || (text[0] == '\uFFFD' && char.IsSurrogate(unit)) ? (2, 1) : (0, 0);
    }
}
