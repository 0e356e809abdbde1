using System.Globalization;
using PretrainGen.Generator.Schema.Model.Fields;

namespace PretrainGen.Generator.Tests.Schema.Model.Fields;

public class StrptimeFormatTests
{
    [Theory]
    [InlineData("%Y-%m-%d", "2018-10-11", "2018-10-11T00:00:00")]
    [InlineData("%d/%m/%y", "1/2/18", "2018-02-01T00:00:00")]
    [InlineData("%Y%m%d", "20181011", "2018-10-11T00:00:00")]
    [InlineData("%d %B %Y", "11 October 2018", "2018-10-11T00:00:00")]
    [InlineData("%a, %b %d, %Y", "Thu, Oct 11, 2018", "2018-10-11T00:00:00")]
    [InlineData("%Y年%m月%d日", "2018年10月11日", "2018-10-11T00:00:00")]
    [InlineData("%Y-%m-%dT%H:%M:%S.%f", "2018-10-11T07:08:09.25", "2018-10-11T07:08:09.25")]
    [InlineData("%I:%M %p %d.%m.%Y", "7:08 PM 11.10.2018", "2018-10-11T19:08:00")]
    [InlineData("%Y", "2018", "2018-01-01T00:00:00")]
    [InlineData("d%d%%y %m.%Y", "d11%y 10.2018", "2018-10-11T00:00:00")]
    public void Patterns_read_what_they_describe(string pattern, string text, string expected)
    {
        var format = StrptimeFormat.ToDotNet(pattern);

        Assert.NotNull(format);
        Assert.Equal(
            DateTime.Parse(expected, CultureInfo.InvariantCulture),
            DateTime.ParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None));
    }

    [Theory]
    [InlineData("%d %b %Y", "11 October 2018")]
    [InlineData("%d %B %Y", "11 Oct 2018")]
    [InlineData("%A %d %B %Y", "Thu 11 Oct 2018")]
    [InlineData("%a %d %b %Y", "Thursday 11 October 2018")]
    [InlineData("%Y-%m-%d %H:%M%z", "2018-10-11 00:00Z")]
    [InlineData("%Y-%m-%d %H:%M%z", "2018-10-11 02:00+02:00")]
    [InlineData("%%b %d.%m.%Y", "%b 11.10.2018")]
    public void Names_are_in_full_or_short_and_a_zone_may_be_a_letter(string pattern, string text) => Assert.Equal(
        new DateTime(2018, 10, 11),
        DateTime.ParseExact(
            text, StrptimeFormat.ToAllDotNet(pattern)!, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal));

    [Fact]
    public void A_single_directive_is_no_standard_format()
    {
        Assert.Equal("%d", StrptimeFormat.ToDotNet("%d"));
        Assert.Equal(11, DateTime.ParseExact("11", StrptimeFormat.ToDotNet("%d")!, CultureInfo.InvariantCulture, DateTimeStyles.None).Day);
    }

    [Theory]
    [InlineData("%j")]
    [InlineData("%Y-%W")]
    [InlineData("%")]
    [InlineData("%-d")]
    public void Other_directives_have_no_translation(string pattern)
    {
        Assert.Null(StrptimeFormat.ToDotNet(pattern));
        Assert.Null(StrptimeFormat.ToAllDotNet(pattern));
    }
}
