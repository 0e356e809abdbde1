using PretrainGen.Generator.Project.Inputs;

namespace PretrainGen.Generator.Tests.Project.Inputs;

public class StringPoolTests
{
    [Fact]
    public void Equal_texts_are_one_string()
    {
        var pool = new StringPool();

        var first = pool.Get(Copy("Generative"));
        Assert.Same(first, pool.Get(Copy("Generative")));
    }

    [Fact]
    public void A_text_stays_what_it_says_however_many_there_are()
    {
        var pool = new StringPool();
        string[] texts = [.. Enumerable.Range(0, 5_000).Select(number => $"text {number % 1_500}"), "", new string('a', 100)];

        Assert.Equal(texts, texts.Select(text => pool.Get(Copy(text))));
    }

    private static string Copy(string text) => new(text.AsSpan());
}
