using System.Text;

namespace PretrainGen.Runtime.Tests;

public class Utf8Tests
{
    [Fact]
    public void ReadsAndWritesEveryCodePoint()
    {
        Span<char> units = stackalloc char[2];
        for (var value = 0; value <= 0x10FFFF; value++)
        {
            if (!Rune.TryCreate(value, out var rune))
                continue;
            var utf8 = Encoding.UTF8.GetBytes(rune.ToString());
            Assert.True(Utf8.TryDecode(utf8, out var codePoint, out var byteCount));
            Assert.Equal(value, codePoint);
            Assert.Equal(utf8.Length, byteCount);
            Assert.Equal(rune.Utf16SequenceLength, Utf8.ToUtf16(codePoint, units));
            Assert.Equal(rune.ToString(), units[..rune.Utf16SequenceLength].ToString());
        }
    }

    /// <summary>Every sequence of two bytes, and every start of three, is judged as .NET's own strict decoder judges it.</summary>
    [Fact]
    public void AcceptsWhatIsWellFormedAlone()
    {
        byte[] tail = [0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0x41];
        for (var lead = 0; lead <= byte.MaxValue; lead++)
        {
            for (var second = 0; second <= byte.MaxValue; second++)
            {
                foreach (var third in tail)
                    AssertJudgedAlike([(byte)lead, (byte)second, third, 0x80]);
                AssertJudgedAlike([(byte)lead, (byte)second]);
            }
            AssertJudgedAlike([(byte)lead]);
        }
        AssertJudgedAlike([]);
    }

    [Fact]
    public void MakesStrings()
    {
        Assert.Equal("文心 🤖", Utf8.ToText("文心 🤖"u8));
        Assert.Equal("", Utf8.ToText(""u8));
        Assert.Equal("\uFFFD", Utf8.ToText([0xE4, 0xB8]));
    }

    /// <summary>Texts of every length around the one up to which they are decoded here, well-formed and cut off in the middle of a character.</summary>
    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("文")]
    [InlineData("🤖")]
    public void MakesTheStringsThatDotNetMakes(string character)
    {
        var all = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(character, 200)));
        for (var length = 0; length <= 200; length++)
            Assert.Equal(Encoding.UTF8.GetString(all, 0, length), Utf8.ToText(all.AsSpan(0, length)));
    }

    [Fact]
    public void DecodesAsDotNetDoes()
    {
        var random = new Random(5);
        for (var number = 0; number < 20_000; number++)
        {
            byte[] bytes = [.. Encoding.UTF8.GetBytes("a文é🤖\0\u07FF\uFFFF").OrderBy(_ => random.Next(number % 2 == 0 ? 1 : 9)).Take(random.Next(12))];
            var units = new char[bytes.Length];
            var expected = System.Text.Unicode.Utf8.ToUtf16(bytes, new char[bytes.Length], out _, out _, replaceInvalidSequences: false) == System.Buffers.OperationStatus.Done;
            Assert.Equal(expected, Utf8.TryDecode(bytes, units, out var length));
            if (expected)
                Assert.Equal(Encoding.UTF8.GetString(bytes), new string(units, 0, length));
        }
    }

    private static void AssertJudgedAlike(byte[] bytes)
    {
        var expected = Rune.DecodeFromUtf8(bytes, out var rune, out var expectedCount) == System.Buffers.OperationStatus.Done;
        Assert.Equal(expected, Utf8.TryDecode(bytes, out var codePoint, out var byteCount));
        if (expected)
            Assert.Equal((rune.Value, expectedCount), (codePoint, byteCount));
    }
}
