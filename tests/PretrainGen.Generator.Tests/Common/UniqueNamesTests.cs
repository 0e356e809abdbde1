using PretrainGen.Generator.Common;

namespace PretrainGen.Generator.Tests.Common;

/// <summary>An identifier is handed out once.</summary>
public class UniqueNamesTests
{
    [Theory]
    [InlineData("A B", "A B")]
    [InlineData("A A A", "A A_2 A_3")]
    [InlineData("A a", "A a")]
    [InlineData("A A_2 A", "A A_2 A_3")]
    [InlineData("A A A_2 A_2", "A A_2 A_2_2 A_2_3")]
    [InlineData("Taken", "Taken_")]
    [InlineData("Taken Taken_ Taken", "Taken_ Taken__2 Taken__3")]
    public void A_repeated_one_gets_the_next_free_number(string wanted, string given)
    {
        var names = new UniqueNames(["Taken"]);

        Assert.Equal(given, string.Join(' ', wanted.Split(' ').Select(names.Next)));
    }

    [Fact]
    public void The_rival_is_the_first_owner()
    {
        var names = new UniqueNames([]);

        names.Next("A", 10, out var free);
        names.Next("A", 11, out var first);
        names.Next("A", 12, out var firstAgain);
        names.Next("A_2", 13, out var second);

        Assert.Equal((null, 10, 10, 11), (free, first, firstAgain, second));
    }
}
