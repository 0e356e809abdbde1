namespace PretrainGen.Runtime.Tests;

public class FirstUsesTests
{
    [Fact]
    public void AreOverAfterAFew()
    {
        for (var use = 0; use < 16; use++)
            _ = FirstUses.AreOver;

        Assert.True(FirstUses.AreOver);
        Assert.True(FirstUses.AreOver);
    }
}
