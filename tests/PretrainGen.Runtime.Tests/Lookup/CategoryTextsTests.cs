namespace PretrainGen.Runtime.Tests.Lookup;

public class CategoryTextsTests
{
    private static readonly string[] Names = ["Sun", "Mon", "mon", "Wed"];

    [Theory]
    [InlineData("Mon", StringComparison.Ordinal, DayOfWeek.Monday)]
    [InlineData("mon", StringComparison.Ordinal, DayOfWeek.Tuesday)]
    [InlineData("mon", StringComparison.OrdinalIgnoreCase, DayOfWeek.Tuesday)]
    [InlineData("MON", StringComparison.OrdinalIgnoreCase, DayOfWeek.Monday)]
    public void FindsACategory(string name, StringComparison comparison, DayOfWeek category)
    {
        Assert.Equal(category, CategoryTexts.Parse<DayOfWeek>(Names, name, comparison, "Day"));
        Assert.True(CategoryTexts.TryParse(Names, name, comparison, out DayOfWeek found));
        Assert.Equal(category, found);
    }

    [Fact]
    public void SaysWhatIsNoCategory()
    {
        Assert.False(CategoryTexts.TryParse(Names, "MON", StringComparison.Ordinal, out DayOfWeek found));
        Assert.Equal(default, found);
        Assert.False(CategoryTexts.TryParse(Names, null, StringComparison.OrdinalIgnoreCase, out found));
        var error = Assert.Throws<KeyNotFoundException>(() => CategoryTexts.Parse<DayOfWeek>(Names, "Wde", StringComparison.Ordinal, "Day"));
        Assert.Equal("'Wde' is no Day. Did you mean 'Wed'?", error.Message);
        Assert.Throws<ArgumentNullException>("name", () => CategoryTexts.Parse<DayOfWeek>(Names, null!, StringComparison.Ordinal, "Day"));
        Assert.Throws<ArgumentException>("comparison", () => CategoryTexts.TryParse(Names, "Mon", StringComparison.CurrentCulture, out found));
    }

    [Fact]
    public void HasATextForEachCategory()
    {
        Assert.Equal("Wed", CategoryTexts.NameOf(Names, 3, "Day"));
        Assert.Throws<ArgumentOutOfRangeException>("category", () => CategoryTexts.NameOf(Names, 4, "Day"));
        Assert.Throws<ArgumentOutOfRangeException>("category", () => CategoryTexts.NameOf(Names, -1, "Day"));
        Assert.Throws<ArgumentNullException>("names", () => CategoryTexts.NameOf(null!, 0, "Day"));
    }
}
