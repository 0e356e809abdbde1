using PretrainGen.Generator.Entities.Typing.Inference;
using PretrainGen.Generator.Entities.Typing.Inference.Words;

namespace PretrainGen.Generator.Tests.Entities.Typing.Inference.Words;

/// <summary>Words that tell what is below a header.</summary>
public class WordSetTests
{
    private static readonly WordSet Dates = new("date", "日期");

    [Theory]
    [InlineData("order date", true, true, false)]
    [InlineData("date of order", true, false, true)]
    [InlineData("下单日期", true, true, true)]
    [InlineData("update", false, false, false)]
    [InlineData("", false, false, false)]
    public void A_word_is_anywhere_last_or_first(string header, bool any, bool last, bool first)
    {
        var words = HeaderWords.Of(header);

        Assert.Equal((any, last, first), (Dates.HasAny(words), Dates.HasLast(words), Dates.HasFirst(words)));
    }
}
