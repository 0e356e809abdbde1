using PretrainGen.Generator.Tables;

namespace PretrainGen.Generator.Tests.Tables;

public class LowestBitTests
{
    [Fact]
    public void Is_found_alone_and_below_others()
    {
        for (var number = 0; number < 64; number++)
        {
            Assert.Equal(number, LowestBit.Find(1UL << number));
            Assert.Equal(number, LowestBit.Find(ulong.MaxValue << number));
            Assert.Equal(number, LowestBit.Find((1UL << number) | (1UL << 63)));
        }
    }
}
