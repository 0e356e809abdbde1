using CsCheck;
using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Tests.Tables;

public class SignFinderTests
{
    private static readonly Gen<char> AnyChar = Gen.OneOf(Gen.Char["aaaaaa\r\n,;\t\"'\0\u010A\u2C2C\u2722"], Gen.Char);

    [Fact]
    public void Finds_ends_wherever_they_stand() =>
        Gen.Select(AnyChar.Array[0, 10_000], Gen.Char[",;\t中"], Gen.Char["\"',"], Gen.Int[1, 700]).Sample((characters, delimiter, quote, step) =>
        {
            var text = new string(characters);
            var signs = new SignFinder(text, delimiter, quote);

            // Every end in turn, as between plain cells, and now and then past some of them, as behind a quoted cell.
            for (var (from, count) = (0, 0); from <= text.Length; count++)
            {
                var end = signs.FindEnd(from);
                Assert.Equal(EndFrom(text, delimiter, from), end);
                from = end + (count % 100 == 0 ? step : 1);
            }
        }, iter: 200);

    [Fact]
    public void Knows_every_sign_behind_one_that_was_found() =>
        Gen.Select(AnyChar.Array[0, 10_000], Gen.Char[",;\t中"], Gen.Char["\"',"]).Sample((characters, delimiter, quote) =>
        {
            var text = new string(characters);
            var signs = new SignFinder(text, delimiter, quote);

            for (var from = 0; from < text.Length;)
            {
                from = signs.FindEnd(from) + 1;
                foreach (var sign in signs.KnownFrom(from))
                {
                    var length = text.AsSpan(from).IndexOfAny([delimiter, quote, '\r', '\n']);
                    Assert.Equal(from + length, sign);
                    from = sign + 1;
                }
            }
        }, iter: 200);

    [Fact]
    public void Goes_past_what_is_known()
    {
        var signs = new SignFinder(string.Concat(Enumerable.Repeat("ab,c\n", 2000)), ',', '"');

        Assert.Empty(signs.KnownFrom(0).ToArray());
        Assert.Equal(2, signs.FindEnd(0));
        Assert.Equal([4, 7, 9], signs.KnownFrom(3)[..3].ToArray());
        signs.Pass(2);
        Assert.Equal(9, signs.KnownFrom(8)[0]);
        Assert.Equal(12, signs.FindEnd(10));
    }

    private static int EndFrom(string text, char delimiter, int from)
    {
        var length = text.AsSpan(from).IndexOfAny(delimiter, '\r', '\n');
        return length < 0 ? text.Length : from + length;
    }
}
