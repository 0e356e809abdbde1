using CsCheck;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Tests.Tables;

public class CellEndsTests
{
    private static readonly Gen<char> AnyChar = Gen.OneOf(Gen.Char["aaaaaa\r\n,;\t\"\0\u010A\u2C2C"], Gen.Char);

    [Fact]
    public void Are_found_wherever_they_stand() =>
        Gen.Select(AnyChar.Array[0, 10_000], Gen.Char[",;\t中"], Gen.Int[1, 700]).Sample((characters, delimiter, step) =>
        {
            var text = new string(characters);
            var ends = new CellEnds(text, delimiter);

            // Every end in turn, as between plain cells, and now and then past some of them, as behind a quoted cell.
            for (var (from, count) = (0, 0); from <= text.Length; count++)
            {
                var end = ends.Find(from);
                Assert.Equal(Expected(text, delimiter, from), end);
                from = end + (count % 100 == 0 ? step : 1);
            }
        }, iter: 200);

    [Fact]
    public void Are_known_in_advance()
    {
        var text = string.Concat(Enumerable.Repeat("ab,c\n", 2000));
        var ends = new CellEnds(text, ',');

        Assert.Empty(ends.KnownFrom(0).ToArray());
        Assert.Equal(2, ends.Find(0));
        Assert.Equal([4, 7, 9], ends.KnownFrom(3)[..3].ToArray());
        ends.Pass(2);
        Assert.Equal(9, ends.KnownFrom(8)[0]);
        Assert.Equal(12, ends.Find(10));
    }

    private static int Expected(string text, char delimiter, int from)
    {
        var length = text.AsSpan(from).IndexOfAny(delimiter, '\r', '\n');
        return length < 0 ? text.Length : from + length;
    }
}
