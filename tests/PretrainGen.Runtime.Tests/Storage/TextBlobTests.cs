using System.Text;

namespace PretrainGen.Runtime.Tests.Storage;

public class TextBlobTests
{
    private static readonly int[] Starts = [0, 2, 2, 5];

    [Theory]
    [InlineData(0, "ab")]
    [InlineData(1, "")]
    [InlineData(2, "中")]
    public void TextsStandOneAfterTheOther(int text, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(TextBlob.Slice("ab中"u8, Starts, text)));

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void ThereAreNoOtherTexts(int text) =>
        Assert.Throws<IndexOutOfRangeException>(() => TextBlob.Slice("ab中"u8, Starts, text).Length);
}
