namespace PretrainGen.Runtime.Tests;

public class LookupNameTests
{
    [Fact]
    public void IsWhateverANameIsHeldIn()
    {
        Span<char> characters = ['ü', '1'];
        Span<byte> bytes = [0xC3, 0xBC, (byte)'1'];
        Assert.Equal("ü1", ((LookupName)"ü1").ToString());
        Assert.Equal("ü1", ((LookupName)"ü1".AsSpan()).ToString());
        Assert.Equal("ü1", ((LookupName)characters).ToString());
        Assert.Equal("ü1", ((LookupName)characters.ToArray()).ToString());
        Assert.Equal("ü1", ((LookupName)"ü1"u8).ToString());
        Assert.Equal("ü1", ((LookupName)bytes).ToString());
        Assert.Equal("ü1", ((LookupName)bytes.ToArray()).ToString());
    }

    [Fact]
    public void IsEmptyForNull()
    {
        Assert.Equal("", ((LookupName)(string?)null).ToString());
        Assert.Equal("", ((LookupName)(char[]?)null).ToString());
        Assert.Equal("", ((LookupName)(byte[]?)null).ToString());
        Assert.Equal("", default(LookupName).ToString());
    }
}
